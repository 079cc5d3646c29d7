/** Comparison by choice: its state stands in the address (?union=a&union=b&metric=c), what is chosen is shown. */
import { say } from '../../client/say.ts';

const form = document.getElementById('ui-compare');
const compared = document.getElementById('ui-compared');

if (form instanceof HTMLFormElement && compared) {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const status = form.querySelector('[role=status]');
  const clear = form.querySelector('button');
  const sections = [...compared.querySelectorAll<HTMLElement>('[data-metric]')];

  const chosen = (name: string) => new Set(boxes.filter((b) => b.name === name && b.checked).map((b) => b.value));
  const wanted = (set: Set<string>, value = '') => set.size === 0 || set.has(value);

  /** Shows the chosen unions of a section; says whether there is anything to compare. */
  const showUnions = (section: HTMLElement, unions: Set<string>): boolean => {
    let shown = 0;
    for (const figure of section.querySelectorAll<HTMLElement>('[data-peers]')) {
      const rows = [...figure.querySelectorAll<HTMLElement>('tr[data-union]')];
      for (const row of rows) row.hidden = !wanted(unions, row.dataset.union);
      const left = rows.filter((row) => !row.hidden).length;
      for (const mark of figure.querySelectorAll<SVGElement>('svg [data-union]'))
        mark.toggleAttribute('data-dim', !wanted(unions, mark.dataset.union));
      figure.hidden = left === 0;
      shown += left;
    }
    return shown > 0;
  };

  const apply = () => {
    const [unions, metrics] = [chosen('union'), chosen('metric')];
    let count = 0;
    for (const section of sections) {
      const some = showUnions(section, unions);
      section.hidden = !some || !wanted(metrics, section.dataset.metric);
      if (!section.hidden) count += 1;
    }
    const any = unions.size + metrics.size > 0;
    if (status) status.textContent = any ? say.metrics(count) : '';
    if (clear) clear.hidden = !any;
  };

  const fromAddress = () => {
    const given = new URLSearchParams(location.search);
    for (const box of boxes) box.checked = given.getAll(box.name).includes(box.value);
    apply();
  };

  form.addEventListener('change', () => {
    const query = new URLSearchParams(boxes.filter((b) => b.checked).map((b) => [b.name, b.value])).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    apply();
  });
  form.addEventListener('reset', () => {
    history.pushState(null, '', location.pathname);
    setTimeout(fromAddress);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', fromAddress);
  fromAddress();
}
