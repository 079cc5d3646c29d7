/**
 * What paper needs and only a script can tell: the addresses of what is named, as numbered notes at the end; the day of
 * printing; what a filter left out. Without a script addresses stand beside the names (print.css).
 */
import { say } from '../../../client/say.ts';

/** Names that can be found again from paper; navigation is not printed, nor are notes on figures. */
const named = [
  'dl[data-part=row] :is(dd, li) > a',
  'ul > li > h3 > a',
  'section > :is(ul, ol) li > a',
  '[data-part=event-title] > a',
  '[data-of]:not([data-of^=f]) > p > a',
  'figure td a[href*="#"]',
];
const root = document.documentElement;
const element = (name: string, text: string) => Object.assign(document.createElement(name), { textContent: text });
let made: HTMLElement[] = [];

/** A block for paper alone. */
function block(name: string, ...children: HTMLElement[]): HTMLElement {
  const whole = document.createElement(name);
  whole.dataset.paper = '';
  whole.append(...children);
  made.push(whole);
  return whole;
}

/** Gives each address its number, in the order of the page, and lists them. */
function numberAddresses(main: HTMLElement): HTMLElement[] {
  const numbers = new Map<string, number>();
  for (const link of main.querySelectorAll<HTMLAnchorElement>(named.join())) {
    if (link.closest('nav, [hidden], details:not([open])') || link.origin !== location.origin) continue;
    const path = link.pathname + link.hash;
    const number = numbers.get(path) ?? numbers.size + 1;
    numbers.set(path, number);
    link.dataset.n = String(number);
  }
  if (numbers.size === 0) return [];
  root.dataset.numbered = '';
  const list = document.createElement('ol');
  list.append(...[...numbers.keys()].map((path) => element('li', path)));
  return [element('p', say.addresses(location.origin)), list];
}

/** In a sentence what was chosen, and how much of all it is. */
function leftOut(form: HTMLElement) {
  const chosen = [...form.querySelectorAll('select')]
    .filter(({ value }) => value !== '')
    .map((select) => `${select.labels[0]?.firstChild?.textContent}“${select.selectedOptions[0]?.text}”`);
  if (chosen.length === 0) return;
  const items = [...document.querySelectorAll('#ui-filtered :is(ol > li, tbody > tr)')];
  const shown = items.filter((item) => !item.closest('[hidden]')).length;
  form.after(block('div', element('p', say.printedPart(chosen.join('、'), shown, items.length, location.search))));
}

addEventListener('beforeprint', () => {
  const main = document.querySelector('main');
  if (!main || made.length > 0) return;
  const form = document.getElementById('ui-list-filters');
  if (form) leftOut(form);
  const now = new Date();
  const printed = element('p', say.printed(now.getFullYear(), now.getMonth() + 1, now.getDate()));
  main.append(block('section', ...numberAddresses(main), printed));
});

addEventListener('afterprint', () => {
  for (const part of made) part.remove();
  made = [];
  delete root.dataset.numbered;
  for (const link of document.querySelectorAll<HTMLElement>('main a[data-n]')) delete link.dataset.n;
});
