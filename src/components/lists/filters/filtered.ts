/** Filters of a timeline or of the ledger with a script: their state stands in the address, what is shown is counted, empty groups go. */
import { say } from '../../../client/say.ts';

const list = document.getElementById('ui-filtered');
const form = document.getElementById('ui-list-filters');

if (list && form) {
  const blocks = [...list.querySelectorAll<HTMLElement>('ol, tbody')].map((element) => ({
    element,
    items: [...element.children]
      .filter((item) => item instanceof HTMLElement)
      .map((item) => ({
        item,
        values: new Map(Object.entries(item.dataset).map(([name, text]) => [name, new Set(text?.split(' '))])),
      })),
  }));
  /** Months and years, or topics: each with the blocks in it, and where it says how many items it has. */
  const groups = [...list.querySelectorAll<HTMLElement>('section, details')].map((group) => ({
    group,
    within: blocks.filter(({ element }) => group.contains(element)),
    count: group.querySelector('summary [data-count]'),
  }));
  const told = form.dataset.of === 'figures' ? say.figures : say.entries;
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
        // Its remembered height belongs to the list before it was filtered.
        element.style.containIntrinsicBlockSize = wanted.length > 0 ? `${8 * shown}rem` : '';
      }
      for (const { group, within, count } of groups) {
        group.hidden = within.length > 0 && within.every(({ element }) => element.hidden);
        const shown = within.reduce((n, { items }) => n + items.filter(({ item }) => !item.hidden).length, 0);
        if (count) count.textContent = told(shown);
      }
    };

    let total = 0;
    let near = 0;
    for (const { shown } of plan) {
      if (total < atOnce) near += 1;
      total += shown;
    }
    if (status) status.textContent = wanted.length > 0 ? told(total) : '';
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
  // What was chosen while this script was on its way counts.
  if (!location.search && chosen().length > 0) toAddress();
  else fromAddress();
}
