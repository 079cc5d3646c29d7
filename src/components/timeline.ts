/** Filters of a timeline with a script: their state stands in the address, what is shown is counted, empty months go. */
import { say } from './say.ts';

const timeline = document.querySelector<HTMLElement>('.timeline');
const form = timeline?.querySelector<HTMLElement>('.timeline-filters');

if (timeline && form) {
  timeline.classList.add('scripted');
  // Rules that look into every item cost more than a script does.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-without-script]')) link.disabled = true;
  const items = [...timeline.querySelectorAll<HTMLElement>('.item')].map((element) => ({
    element,
    values: new Map(Object.entries(element.dataset).map(([name, text]) => [name, new Set(text?.split(' '))])),
  }));
  const groups = [...timeline.querySelectorAll<HTMLElement>('.group')].reverse();
  const status = form.querySelector('[role=status]');
  const clear = form.querySelector('button');

  const selects = [...form.querySelectorAll('select')];
  const chosen = () => selects.flatMap(({ name, value }): [string, string][] => (value === '' ? [] : [[name, value]]));

  const apply = () => {
    const wanted = chosen();
    let shown = 0;
    for (const { element, values } of items) {
      const fits = wanted.every(([name, value]) => values.get(name)?.has(value));
      if (element.hidden === fits) element.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('.item:not([hidden])');
    if (status) status.textContent = wanted.length > 0 ? say.entries(shown) : '';
    if (clear) clear.hidden = wanted.length === 0;
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
    const query = new URLSearchParams(chosen()).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    apply();
  };

  form.addEventListener('change', toAddress);
  clear?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    toAddress();
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}
