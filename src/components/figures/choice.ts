/** Comparison by choice: its state stands in the address (?union=a&union=b&metric=c), what is chosen is shown. */
import { say } from '../../client/say.ts';

const choice = document.getElementById('ui-compare');
const compared = document.getElementById('ui-compared');

if (choice && compared) {
  const boxes = [...choice.querySelectorAll('fieldset')].flatMap((set) =>
    [...set.querySelectorAll('input')].map((box) => ({ box, name: set.dataset.name ?? '' })),
  );
  const status = choice.querySelector('[role=status]');
  const clear = choice.querySelector('button');
  const sections = [...compared.querySelectorAll<HTMLElement>('[data-metric]')];

  const chosen = (name: string) =>
    new Set(boxes.filter((b) => b.name === name && b.box.checked).map((b) => b.box.value));
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
    for (const { box, name } of boxes) box.checked = given.getAll(name).includes(box.value);
    apply();
  };

  choice.addEventListener('change', () => {
    const query = new URLSearchParams(boxes.filter((b) => b.box.checked).map((b) => [b.name, b.box.value])).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    apply();
  });
  clear?.addEventListener('click', () => {
    history.pushState(null, '', location.pathname);
    fromAddress();
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}
