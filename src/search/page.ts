/** The search page: reads the address, asks the engine, shows the hits, and keeps the address in step. */
import { type Engine, type Filters, type Hit, pagefindEngine } from './engine.ts';
import { pageKinds } from './kinds.ts';

const pageSize = 20;

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = element<HTMLFormElement>('ui-search-form');
const status = element('search-status');
const list = element<HTMLOListElement>('results');
const more = element<HTMLButtonElement>('ui-more');
const query = form.elements.namedItem('q') as HTMLInputElement;
const selects = [...form.querySelectorAll('select')];

let engine: Promise<Engine> | undefined;
/** Counts searches, so that an answer that comes late does not replace a newer one. */
let latest = 0;

function make(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

/** The engine's excerpt as nodes: only its `<mark>` is taken as markup. */
function excerpt(html: string): HTMLElement {
  const p = make('p', '');
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  for (const node of parsed.childNodes)
    p.append(node.nodeName === 'MARK' ? make('mark', '', node.textContent ?? '') : (node.textContent ?? ''));
  return p;
}

function link(text: string, url: string): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = url;
  a.textContent = text;
  return a;
}

function item(hit: Hit): HTMLLIElement {
  const li = document.createElement('li');
  const heading = make('h2', '');
  heading.append(link(hit.title, hit.url));
  const tags = make('div', 'tags');
  const kind = pageKinds[hit.kind as keyof typeof pageKinds];
  for (const text of [kind, hit.date]) if (text) tags.append(make('span', '', text));
  li.append(heading, tags, excerpt(hit.excerpt));
  if (hit.sections.length > 0) {
    const sections = make('ul', 'sections');
    for (const section of hit.sections) {
      const entry = document.createElement('li');
      entry.append(link(section.title, section.url), excerpt(section.excerpt));
      sections.append(entry);
    }
    li.append(sections);
  }
  return li;
}

const filtersOf = (): Filters => Object.fromEntries(selects.filter((s) => s.value).map((s) => [s.name, s.value]));

async function run() {
  const turn = ++latest;
  const text = query.value.trim();
  const filters = filtersOf();
  if (!text && Object.keys(filters).length === 0) {
    status.textContent = '';
    list.replaceChildren();
    more.hidden = true;
    return;
  }
  status.textContent = '正在检索……';
  engine ??= pagefindEngine(form.dataset.engine ?? '/pagefind/');
  const results = await (await engine).search(text, filters);
  const hits = await results.load(0, pageSize);
  if (turn !== latest) return;
  status.textContent = results.count === 0 ? '没有找到。换个说法，或去掉一些条件试试。' : `找到 ${results.count} 页`;
  list.replaceChildren(...hits.map(item));
  more.hidden = results.count <= hits.length;
  more.onclick = async () => {
    const next = await results.load(list.children.length, list.children.length + pageSize);
    if (turn !== latest) return;
    list.append(...next.map(item));
    more.hidden = list.children.length >= results.count;
  };
}

const search = () =>
  run().catch(() => {
    status.textContent = '检索没有成功，请检查网络后再试。';
  });

/** The address holds the query and the filters, so that a search can be sent to someone. */
function keepAddress() {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) params.set(name, String(value));
  history.replaceState(null, '', params.size > 0 ? `?${params}` : location.pathname);
}

function readAddress() {
  const params = new URLSearchParams(location.search);
  query.value = params.get('q') ?? '';
  for (const select of selects) select.value = params.get(select.name) ?? '';
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
