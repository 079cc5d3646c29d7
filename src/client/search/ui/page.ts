/** The search page: shows names, figures and results, and keeps the address in step with the form. */
import type { Order, Results } from '../engine/engine.ts';
import type { Answer } from './answer.ts';
import { handOn } from './arrive.ts';
import { searchBox } from './box.ts';
import { filtersOf } from './filters.ts';
import { addressOf } from './load.ts';
import { item, link, nameOption } from './render.ts';
import { say } from './say.ts';

const pageSize = 10;
const shownNames = 3;

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = element<HTMLFormElement>('ui-search-form');
const note = element('ui-search-note');
const everything = element('ui-everything');
const clear = element('ui-clear');
const cards = element('ui-search-cards');
const list = element('results');
const more = element('ui-more');
const query = form.elements.namedItem('q') as HTMLInputElement;
const order = form.elements.namedItem('sort') as HTMLSelectElement;
const filters = filtersOf(form);

/** The results that are shown; later ones may be on their way. */
let results: Results | undefined;
const shown = () => list.childElementCount;

const ask = searchBox({
  input: query,
  list: element('ui-search-names'),
  status: element('search-status'),
  label: say.names,
  typed: () => {
    keepAddress('replaceState');
    search();
  },
  show,
});

/** The address of the same search for another text. */
function searchFor(text: string): string {
  const params = new URLSearchParams(location.search);
  params.set('q', text);
  return `?${params}`;
}

const nothing = { hits: [], cards: [], places: [], near: [], suggestions: [], results: undefined };

/** Where nothing is found, the page lists all that there is to read. */
function show(answer?: Answer): HTMLAnchorElement[] {
  const { hits, near, suggestions, ...rest } = answer ?? nothing;
  results = rest.results;
  list.replaceChildren(...hits.map(item));
  cards.replaceChildren(...[...rest.places, ...rest.cards].map(item));
  cards.hidden = cards.childElementCount === 0;
  const left = (results?.count ?? 0) - shown();
  more.hidden = left <= 0;
  more.textContent = say.more(left);
  const links = near.flatMap((text, i) => [...(i > 0 ? [say.between] : []), link(searchFor(text), text)]);
  note.replaceChildren(say.isItOneOf, ...links, say.questionMark);
  note.hidden = near.length === 0;
  everything.classList.add('ready');
  everything.hidden = shown() + cards.childElementCount > 0;
  showCounts(results);
  return suggestions.map((suggestion) => nameOption(suggestion, (entry) => addressOf(entry, searchFor)));
}

async function showCounts(of: Results | undefined) {
  const counts = await of?.counts().catch(() => undefined);
  if (results === of) filters.show(counts);
}

/** `hits`: how many results are wanted at once. */
function search(hits = pageSize, keeps = false): Promise<boolean> {
  const text = query.value.trim();
  const chosen = filters.chosen();
  clear.hidden = Object.keys(chosen).length === 0;
  const question = { text, filters: chosen, order: order.value as Order, hits, names: shownNames };
  return ask(text || !clear.hidden ? question : undefined, keeps);
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
}

function searchAnew() {
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
  filters.choose(new URLSearchParams({ sort: order.value }));
  searchAnew();
  // The button goes, and leaves the focus where a filter is chosen.
  form.querySelector('select')?.focus();
});
more.addEventListener('click', async () => {
  const before = shown();
  // The button may go: the focus goes to the first of the new results.
  if (await search(before + pageSize, true)) list.children[before]?.querySelector('a')?.focus();
});
addEventListener('popstate', () => {
  readAddress();
  search();
});
handOn(document.querySelector('main') as HTMLElement, () => results?.terms ?? []);

/** A reader who comes back finds the page as it was left: as many results, and at the same place. */
const left = history.state as { shown: number; y: number } | null;
addEventListener('pagehide', () => history.replaceState({ shown: shown(), y: scrollY }, ''));
// What was typed and chosen while this script was on its way counts.
if (!location.search) keepAddress('replaceState');
readAddress();
// On a phone the filters, folded, would hide what is chosen.
if (Object.keys(filters.chosen()).length > 0 || order.value !== 'relevance')
  element<HTMLDetailsElement>('ui-filters').open = true;
search(Math.max(pageSize, left?.shown ?? 0)).then((isShown) => isShown && left && scrollTo(0, left.y));
