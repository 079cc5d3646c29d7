/** The search page: reads the address, asks the engine, shows names and hits, and keeps the address in step. */

import type { Order } from '../engine/engine.ts';
import { type Answer, Asker } from './ask.ts';
import { Combobox } from './combobox.ts';
import { filtersOf } from './filters.ts';
import { places } from './load.ts';
import { link, nameOption } from './render.ts';
import { ResultList } from './result-list.ts';
import { leftBefore, rememberOnLeaving } from './return.ts';
import { say } from './say.ts';

const shownHits = 10;
const shownNames = 3;

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = element<HTMLFormElement>('ui-search-form');
const status = element('search-status');
const note = element('ui-search-note');
const everything = element('ui-everything');
const clear = element('ui-clear');
const query = form.elements.namedItem('q') as HTMLInputElement;
const order = form.elements.namedItem('sort') as HTMLSelectElement;

const saying = (text: string) => {
  status.textContent = text;
};
const filters = filtersOf(form);
const asker = new Asker(places(), () => saying(say.searching));
const list = new ResultList(element('results'), element('ui-more'), () => saying(say.failed));
const box = new Combobox(query, element('ui-search-names'), say.names, () => {
  keepAddress('replaceState');
  search(shownNames);
});

/** The address of the same search for another text. */
function searchFor(text: string): string {
  const params = new URLSearchParams(location.search);
  params.set('q', text);
  return `?${params}`;
}

/** Says when something else was looked for than what was typed, or what may have been meant. */
function explain(read: string[], near: string[]) {
  const listed = (texts: string[]) =>
    texts.flatMap((text, i) => [...(i > 0 ? [say.between] : []), link(searchFor(text), text)]);
  if (read.length > 0) note.replaceChildren(say.readAs, ...listed(read));
  else if (near.length > 0) note.replaceChildren(say.isItOneOf, ...listed(near), say.questionMark);
  note.hidden = read.length + near.length === 0;
}

/** With nothing found, what there is to read is listed instead. */
function show(said: string, answer?: Answer) {
  saying(said);
  list.show(answer?.results, answer?.hits);
  explain(answer?.read ?? [], answer?.near ?? []);
  box.show((answer?.suggestions ?? []).map((suggestion) => nameOption(suggestion, searchFor)));
  everything.classList.add('ready');
  everything.hidden = list.shown > 0;
}

async function answered(answer: Answer, then: () => void) {
  const { results } = answer;
  show(results.count === 0 ? say.advice : say.found(results.count), answer);
  then();
  const counts = await results.counts().catch(() => undefined);
  if (list.isOf(results)) filters.show(counts);
}

/** `names`: how many names are suggested; `hits`: how many results are wanted at once, `then` called with them shown. */
function search(names = 0, hits = shownHits, then = () => {}) {
  const text = query.value.trim();
  const chosen = filters.chosen();
  clear.hidden = Object.keys(chosen).length === 0;
  if (!text && Object.keys(chosen).length === 0) {
    asker.stop();
    filters.show();
    show('');
    return;
  }
  asker.ask(
    { text, filters: chosen, order: order.value as Order, hits, names },
    (answer) => answered(answer, then),
    () => show(say.failedSeeBelow),
  );
}

/** The address holds the query and the filters, so that a search can be sent to someone, and Back leads to the one before. */
function keepAddress(how: 'pushState' | 'replaceState') {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value && value !== 'relevance') params.set(name, String(value));
  const address = params.size > 0 ? `?${params}` : '';
  if (address !== location.search) history[how](null, '', address || location.pathname);
}

function readAddress() {
  const params = new URLSearchParams(location.search);
  query.value = params.get('q') ?? '';
  filters.choose(params);
  order.value = params.get('sort') ?? 'relevance';
  if (order.selectedIndex < 0) order.value = 'relevance';
}

function searchAnew() {
  box.settle();
  keepAddress('pushState');
  search();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  searchAnew();
  // On a phone the keyboard covers half of the results.
  if (matchMedia('(pointer: coarse)').matches) query.blur();
});
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement) searchAnew();
});
clear.addEventListener('click', () => {
  filters.choose(new URLSearchParams());
  searchAnew();
  // The button goes, and leaves the focus where a filter is chosen.
  form.querySelector('select')?.focus();
});
addEventListener('popstate', () => {
  readAddress();
  search();
});
// What was typed and chosen while this script was on its way counts.
if (!location.search) keepAddress('replaceState');
readAddress();
// On a phone the filters, folded, would hide what is chosen.
if (Object.keys(filters.chosen()).length > 0 || order.value !== 'relevance')
  element<HTMLDetailsElement>('ui-filters').open = true;
rememberOnLeaving(() => list.shown);
const left = leftBefore();
search(0, Math.max(shownHits, left?.shown ?? 0), () => left && scrollTo(0, left.y));
