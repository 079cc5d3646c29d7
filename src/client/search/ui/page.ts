/** The search page: reads the address, asks the engine, shows names, figures and hits, and keeps the address in step. */
import type { Hit, Order, Results } from '../engine/engine.ts';
import { rememberTerms } from './arrive.ts';
import { type Answer, Asker } from './ask.ts';
import { Combobox } from './combobox.ts';
import { filtersOf } from './filters.ts';
import { addressOf, root } from './load.ts';
import { item, link, nameOption, placeItem } from './render.ts';
import { say } from './say.ts';

const pageSize = 10;
const shownNames = 3;

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = element<HTMLFormElement>('ui-search-form');
const status = element('search-status');
const note = element('ui-search-note');
const everything = element('ui-everything');
const clear = element('ui-clear');
const cards = element('ui-search-cards');
const list = element('results');
const more = element('ui-more');
const query = form.elements.namedItem('q') as HTMLInputElement;
const order = form.elements.namedItem('sort') as HTMLSelectElement;

/** What is shown, and no later results. */
let results: Results | undefined;
const shown = () => list.children.length;

const saying = (text: string) => {
  status.textContent = text;
};
const filters = filtersOf(form);
const asker = new Asker(() => saying(say.searching));
const box = new Combobox(query, element('ui-search-names'), say.names, () => {
  keepAddress('replaceState');
  search();
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

function add(hits: Hit[]): HTMLElement[] {
  const items = hits.map(item);
  list.append(...items);
  const left = (results?.count ?? 0) - shown();
  more.hidden = left <= 0;
  more.textContent = say.more(left);
  return items;
}

/** With nothing found, what there is to read is listed instead. */
function show(said: string, answer?: Answer) {
  saying(said);
  results = answer?.results;
  list.replaceChildren();
  add(answer?.hits ?? []);
  cards.replaceChildren(
    ...(answer?.places ?? []).map((place) => placeItem(place, root)),
    ...(answer?.cards ?? []).map(item),
  );
  cards.hidden = cards.childElementCount === 0;
  explain(answer?.read ?? [], answer?.near ?? []);
  box.show(
    (answer?.suggestions ?? []).map((suggestion) => nameOption(suggestion, (entry) => addressOf(entry, searchFor))),
  );
  everything.classList.add('ready');
  everything.hidden = shown() + cards.childElementCount > 0;
}

async function answered(answer: Answer) {
  show(
    answer.results.count > 0
      ? say.found(answer.results.count)
      : answer.places.length > 0
        ? say.placesFound
        : answer.cards.length > 0
          ? say.figuresOnly
          : say.advice,
    answer,
  );
  const counts = await answer.results.counts().catch(() => undefined);
  if (results === answer.results) filters.show(counts);
}

/** `hits`: how many results are wanted at once, `then` called with them shown. */
function search(hits = pageSize, then = () => {}) {
  const text = query.value.trim();
  const chosen = filters.chosen();
  clear.hidden = Object.keys(chosen).length === 0;
  if (!text && clear.hidden) {
    asker.stop();
    filters.show();
    show('');
    return;
  }
  const answerShown = (answer: Answer) => {
    answered(answer);
    then();
  };
  const question = { text, filters: chosen, order: order.value as Order, hits, names: shownNames };
  asker.ask(question, answerShown, () => show(navigator.onLine ? say.failedSeeBelow : say.offline));
}

let loading: Results | undefined;
/** The focus goes to the first of the new results, because the button may go. */
more.addEventListener('click', async () => {
  if (!results || loading === results) return;
  const of = results;
  loading = of;
  const hits = await of.load(shown(), shown() + pageSize).catch(() => undefined);
  if (loading === of) loading = undefined;
  // Something else was asked meanwhile.
  if (results !== of) return;
  if (hits) add(hits)[0]?.querySelector('a')?.focus();
  else saying(navigator.onLine ? say.failed : say.offline);
});
for (const place of [list, cards])
  place.addEventListener('click', ({ target }) => {
    const followed = (target as Element).closest('a');
    if (followed && results) rememberTerms(followed.href, results.terms);
  });

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
form.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && searchAnew());
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
/** A reader who comes back finds the page as it was left: as many results, and at the same place. */
const left = history.state as { shown: number; y: number } | null;
addEventListener('pagehide', () => history.replaceState({ shown: shown(), y: scrollY }, ''));
// What was typed and chosen while this script was on its way counts.
if (!location.search) keepAddress('replaceState');
readAddress();
// On a phone the filters, folded, would hide what is chosen.
if (Object.keys(filters.chosen()).length > 0 || order.value !== 'relevance')
  element<HTMLDetailsElement>('ui-filters').open = true;
search(Math.max(pageSize, left?.shown ?? 0), () => left && scrollTo(0, left.y));
