/** Filters of a timeline with a script: their state stands in the address, what is shown is counted, empty months go. */
import { say } from '../../client/say.ts';

const timeline = document.getElementById('ui-timeline');
const form = document.getElementById('ui-timeline-filters');

if (timeline && form) {
  const blocks = [...timeline.querySelectorAll('ol')].map((element) => ({
    element,
    items: [...element.querySelectorAll<HTMLElement>(':scope > li')].map((item) => ({
      item,
      values: new Map(Object.entries(item.dataset).map(([name, text]) => [name, new Set(text?.split(' '))])),
    })),
  }));
  /** Months before the years that hold them. */
  const sections = [...timeline.querySelectorAll('section')].reverse();
  const status = form.querySelector('[role=status]');
  const clear = form.querySelector('button');

  const selects = [...form.querySelectorAll('select')];
  const chosen = () => selects.flatMap(({ name, value }): [string, string][] => (value === '' ? [] : [[name, value]]));

  /** About as many items as a window shows: they change at once, what is below them a frame later, when it is out of sight. */
  const atOnce = 16;

  /** Once the next frame is drawn: what the reader need not wait for. */
  const afterwards = (task: () => void) => requestAnimationFrame(() => setTimeout(task));

  const apply = () => {
    const wanted = chosen();
    const plan = blocks.map(({ element, items }) => {
      const fits = items.map(({ values }) => wanted.every(([name, value]) => values.get(name)?.has(value)));
      return { element, items, fits, shown: fits.filter(Boolean).length };
    });
    const change = (some: typeof plan) => {
      for (const { element, items, fits, shown } of some) {
        items.forEach(({ item }, i) => {
          if (item.hidden === fits[i]) item.hidden = !fits[i];
        });
        element.hidden = shown === 0;
        // How high it was when it was last drawn means nothing now.
        element.style.containIntrinsicBlockSize = wanted.length > 0 ? `${8 * shown}rem` : '';
      }
      for (const section of sections)
        section.hidden = [...section.children].every((part) => part.matches(':not(ol, section), [hidden]'));
    };

    let total = 0;
    let near = 0;
    for (const { shown } of plan) {
      if (total < atOnce) near += 1;
      total += shown;
    }
    if (status) status.textContent = wanted.length > 0 ? say.entries(total) : '';
    if (clear) clear.hidden = wanted.length === 0;
    change(plan.slice(0, near));
    afterwards(() => change(plan));
  };

  const fromAddress = () => {
    const wanted = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = wanted.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    apply();
  };

  const toAddress = () => {
    apply();
    // A new address makes the browser look again at every link of the page.
    afterwards(() => {
      const query = new URLSearchParams(chosen()).toString();
      history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    });
  };

  form.addEventListener('change', toAddress);
  clear?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    toAddress();
    // The button goes, and leaves the focus where a filter is chosen.
    selects[0]?.focus();
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}
