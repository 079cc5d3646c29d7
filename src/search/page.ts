/** The search page: reads the address, asks the engine, shows the hits, and keeps the address in step. */

import { rememberTerms } from './arrival.ts';
import { type FilterName, type Filters, filterNames, type Order } from './engine.ts';
import { loadEngine } from './load.ts';
import { item, link } from './render.ts';
import { loadNames, type Sought, seek } from './seek.ts';

const pageSize = 10;

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = element<HTMLFormElement>('ui-search-form');
const status = element('search-status');
const note = element('ui-search-note');
const list = element<HTMLOListElement>('results');
const more = element<HTMLButtonElement>('ui-more');
const query = form.elements.namedItem('q') as HTMLInputElement;
const order = form.elements.namedItem('sort') as HTMLSelectElement;
const selects = filterNames.map((name) => form.elements.namedItem(name) as HTMLSelectElement);

/** Counts searches, so that an answer that comes late does not replace a newer one. */
let latest = 0;

const filtersOf = (): Filters => Object.fromEntries(selects.filter((s) => s.value).map((s) => [s.name, s.value]));

/** Says behind every value of every filter how many pages it would leave, and hides the values that would leave none. */
function showCounts(counts: Record<FilterName, Record<string, number>>) {
  for (const select of selects) {
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = counts[select.name as FilterName][option.value] ?? 0;
      option.dataset.name ??= option.text;
      option.text = `${option.dataset.name}（${count}）`;
      option.hidden = count === 0 && !option.selected;
    }
  }
}

function hideCounts() {
  for (const option of selects.flatMap((select) => [...select.options])) {
    option.text = option.dataset.name ?? option.text;
    option.hidden = false;
  }
}

function clear(text: string) {
  status.textContent = text;
  list.replaceChildren();
  note.hidden = true;
  more.hidden = true;
}

/** A link to the same search for another text. */
function searchFor(text: string): HTMLAnchorElement {
  const params = new URLSearchParams(location.search);
  params.set('q', text);
  return link(`?${params}`, text);
}

const listed = (texts: string[]) => texts.flatMap((text, i) => (i > 0 ? ['、', searchFor(text)] : [searchFor(text)]));

/** Says when something else was looked for than what was typed, or what may have been meant. */
function explain({ read, near }: Sought) {
  if (read.length > 0) note.replaceChildren('按拼音检索：', ...listed(read));
  else if (near.length > 0) note.replaceChildren('您要找的是不是：', ...listed(near), '？');
  else note.replaceChildren();
  note.hidden = read.length + near.length === 0;
}

async function show(sought: Sought, turn: number) {
  const { results } = sought;
  const hits = await results.load(0, pageSize);
  if (turn !== latest) return;
  explain(sought);
  status.textContent = results.count === 0 ? '没有找到。换个说法，或去掉一些条件试试。' : `找到 ${results.count} 页`;
  list.replaceChildren(...hits.map(item));
  list.onclick = ({ target }) => {
    const followed = (target as Element).closest('a');
    if (followed) rememberTerms(followed.href, results.terms);
  };
  more.hidden = results.count <= hits.length;
  more.onclick = async () => {
    const next = await results.load(list.children.length, list.children.length + pageSize);
    if (turn !== latest) return;
    list.append(...next.map(item));
    more.hidden = list.children.length >= results.count;
  };
}

async function run() {
  latest += 1;
  const turn = latest;
  const text = query.value.trim();
  const filters = filtersOf();
  if (!text && Object.keys(filters).length === 0) {
    hideCounts();
    clear('');
    return;
  }
  status.textContent = '正在检索……';
  const engine = await loadEngine(form.dataset.engine ?? '');
  const names = () => loadNames(form.dataset.names ?? '');
  const sought = await seek(engine, names, text, filters, order.value as Order);
  if (turn !== latest) return;
  await show(sought, turn);
  const counts = await sought.results.counts();
  if (turn === latest) showCounts(counts);
}

const search = () => run().catch(() => clear('检索没有成功，请检查网络后再试。'));

/** The address holds the query and the filters, so that a search can be sent to someone. */
function keepAddress() {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value && value !== 'relevance') params.set(name, String(value));
  history.replaceState(null, '', params.size > 0 ? `?${params}` : location.pathname);
}

function readAddress() {
  const params = new URLSearchParams(location.search);
  query.value = params.get('q') ?? '';
  for (const select of selects) select.value = params.get(select.name) ?? '';
  order.value = params.get('sort') ?? 'relevance';
  if (order.selectedIndex < 0) order.value = 'relevance';
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  keepAddress();
  search();
});
form.addEventListener('input', () => {
  keepAddress();
  search();
});
addEventListener('popstate', () => {
  readAddress();
  search();
});
readAddress();
search();
