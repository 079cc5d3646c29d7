/**
 * The engine: Pagefind 1.6.0 as a store of words and positions. The index (scripts/index-site.ts) holds our own words
 * (tokens.ts), so a quoted search of a row of them is exact, and so are its counts. docs/search.md tells why and how.
 */
import type { SearchDocument } from './document.ts';
import type { Engine, FilterName, Filters, Order, Results } from './engine.ts';
import { filterNames } from './engine.ts';
import { makeHit } from './hit.ts';
import { prepare, termRanges } from './match.ts';
import { parseQuery, type Query, type Term } from './query.ts';
import { loadScriptMap } from './script-map.ts';
import { textReader } from './texts.ts';
import { dateToken, pairTokens, phraseTokens, titleSpan } from './tokens.ts';

interface Result {
  id: string;
  score: number;
  words: number[];
}

interface Pagefind {
  search: (query: string | null, options?: { filters?: Filters }) => Promise<{ results: Result[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

interface PagefindModule {
  createInstance: (options: { noWorker: boolean }) => Pagefind & { init: () => Promise<void> };
}

/** Pages by the engine's id, with the position where the match begins. */
type Found = Map<string, number>;

/** With more pages than this, how often each holds the words is not asked: it would take longer than it is worth. */
const scoredPages = 400;

/** Pagefind cuts queries by the page's language. The index is in no language, so the instance is made under none. */
async function open(folder: string): Promise<Pagefind> {
  const module: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const root = document.documentElement;
  const { lang } = root;
  root.lang = 'und';
  const instance = module.createInstance({ noWorker: true });
  root.lang = lang;
  await instance.init();
  return instance;
}

const intersect = (a: Found, b: Found): Found => new Map([...a].filter(([id]) => b.has(id)));

/** All of `a` and of `b`, each with its first position. */
function unite(a: Found, b: Found): Found {
  const all = new Map(a);
  for (const [id, at] of b) all.set(id, Math.min(at, all.get(id) ?? at));
  return all;
}

/** Searches of one index, each page known by the engine's id. */
class Index {
  private facetsOfPages: Promise<Facets> | undefined;
  private places: Promise<Map<string, number>> | undefined;

  private readonly pagefind: Pagefind;
  readonly document: (id: string) => Promise<SearchDocument>;

  constructor(pagefind: Pagefind, document: (id: string) => Promise<SearchDocument>) {
    this.pagefind = pagefind;
    this.document = document;
  }

  private async ask(query: string | null, filters: Filters): Promise<Result[]> {
    const { results } = await this.pagefind.search(query, { filters });
    return results;
  }

  /** The pages where these words stand side by side. */
  async row(tokens: string[], filters: Filters): Promise<Found> {
    if (tokens.length === 0) return new Map();
    const results = await this.ask(`"${tokens.join(' ')}"`, filters);
    return new Map(results.map((result) => [result.id, Math.min(...result.words)]));
  }

  /** How well each page serves the words, by how often and how densely it holds them. */
  async scores(tokens: string[], filters: Filters): Promise<Map<string, number>> {
    const { results } = await this.pagefind.search(tokens.join(' '), { filters });
    return new Map(results.map(({ id, score }) => [id, score]));
  }

  async all(filters: Filters): Promise<Found> {
    return new Map((await this.ask(null, filters)).map(({ id }) => [id, titleSpan]));
  }

  /** Where each page stands among all, the newest first: the order in which they were indexed. */
  age(): Promise<Map<string, number>> {
    this.places ??= this.ask(null, {}).then((results) => new Map(results.map(({ id }, i) => [id, i])));
    return this.places;
  }

  /** Every page's values of every filter. */
  facets(): Promise<Facets> {
    this.facetsOfPages ??= this.readFacets();
    return this.facetsOfPages;
  }

  private async readFacets(): Promise<Facets> {
    const facets: Facets = new Map();
    const known = await this.pagefind.filters();
    for (const name of filterNames) {
      for (const value of Object.keys(known[name] ?? {})) {
        for (const { id } of await this.ask(null, { [name]: value })) {
          const values = facets.get(id) ?? [];
          values.push([name, value]);
          facets.set(id, values);
        }
      }
    }
    return facets;
  }
}

type Facets = Map<string, [FilterName, string][]>;

/** The pages that hold a phrase though punctuation stands inside it: candidates by their pairs, then their text. */
async function acrossPunctuation(index: Index, term: Term, filters: Filters): Promise<Found> {
  let found: Found = new Map();
  for (const form of term.forms) {
    if (form.length < 2) continue;
    let candidates: Found | undefined;
    for (const pair of pairTokens(form)) {
      const [plain, crossing] = await Promise.all(pair.map((token) => index.row([token], filters)));
      const either = unite(plain ?? new Map(), crossing ?? new Map());
      candidates = candidates ? intersect(candidates, either) : either;
    }
    const held = await Promise.all(
      [...(candidates ?? new Map<string, number>())].map(async ([id, at]): Promise<[string, number][]> => {
        const document = await index.document(id);
        const texts = [document, ...document.blocks].map(({ plain = '' }) => plain);
        const first = texts.findIndex((text) => termRanges(prepare(text), term).length > 0);
        return first < 0 ? [] : [[id, first === 0 ? at : titleSpan]];
      }),
    );
    found = unite(found, new Map(held.flat()));
  }
  return found;
}

/** The pages that hold a term in any of its forms. */
async function pagesOf(index: Index, term: Term, filters: Filters): Promise<Found> {
  const rows = [...term.forms, ...term.written].map((row) => phraseTokens(row));
  if (term.date) rows.push([dateToken(term.date)]);
  const found = await Promise.all(rows.map((tokens) => index.row(tokens, filters)));
  if (term.quoted) found.push(await acrossPunctuation(index, term, filters));
  return found.reduce(unite, new Map());
}

async function pagesOfQuery(index: Index, { terms }: Query, filters: Filters): Promise<Found> {
  const wanted = terms.filter((term) => !term.exclude);
  const unwanted = terms.filter((term) => term.exclude);
  const each = await Promise.all(wanted.map((term) => pagesOf(index, term, filters)));
  const positions = each.reduce<Found | undefined>((all, found) => {
    if (!all) return found;
    return new Map([...intersect(all, found)].map(([id, at]) => [id, Math.max(at, found.get(id) ?? at)]));
  }, undefined);
  let pages = positions ?? (await index.all(filters));
  for (const term of unwanted) {
    const without = await pagesOf(index, term, filters);
    pages = new Map([...pages].filter(([id]) => !without.has(id)));
  }
  return pages;
}

/** The pages that hold any of the queries. */
const pagesOfAny = async (index: Index, queries: Query[], filters: Filters): Promise<Found> =>
  (await Promise.all(queries.map((query) => pagesOfQuery(index, query, filters)))).reduce(unite, new Map());

/** Pages whose title is a query come first, then those whose title holds it, then by how well the text serves it. */
async function rank(index: Index, queries: Query[], pages: Found, filters: Filters): Promise<string[]> {
  const age = await index.age();
  // A title that is the query begins with it: where no page begins so, nothing more need be fetched.
  const wholes = [...pages.values()].includes(0) ? queries.flatMap((query) => query.whole) : [];
  const titles = await Promise.all(wholes.map((row) => index.row(phraseTokens(row, true), filters)));
  const isTitle = titles.reduce(unite, new Map());
  const scores = new Map<string, number>();
  for (const { terms } of pages.size <= scoredPages ? queries : []) {
    const words = terms.filter((term) => !term.exclude).flatMap((term) => phraseTokens(term.forms[0] ?? []));
    if (words.length === 0) continue;
    for (const [id, score] of await index.scores(words, filters)) scores.set(id, Math.max(score, scores.get(id) ?? 0));
  }
  const tier = (id: string, at: number) => (isTitle.get(id) === 0 ? 0 : at < titleSpan ? 1 : 2);
  return [...pages]
    .map(([id, at]) => ({ id, tier: tier(id, at), score: scores.get(id) ?? 0, age: age.get(id) ?? 0 }))
    .sort((a, b) => a.tier - b.tier || b.score - a.score || a.age - b.age)
    .map(({ id }) => id);
}

async function countValues(
  index: Index,
  pages: Found,
  filters: Filters,
): Promise<Record<FilterName, Record<string, number>>> {
  const facets = await index.facets();
  const counts: Record<FilterName, Record<string, number>> = { kind: {}, union: {}, topic: {}, year: {} };
  for (const id of pages.keys()) {
    const values = facets.get(id) ?? [];
    const has = (name: FilterName) =>
      filters[name] === undefined || values.some(([n, v]) => n === name && v === filters[name]);
    for (const name of filterNames) {
      if (!filterNames.every((other) => other === name || has(other))) continue;
      for (const [n, value] of values) if (n === name) counts[name][value] = (counts[name][value] ?? 0) + 1;
    }
  }
  return counts;
}

const none: Results = {
  count: 0,
  terms: [],
  load: async () => [],
  counts: async () => ({ kind: {}, union: {}, topic: {}, year: {} }),
};

/**
 * Opens the index in `folder` (`/pagefind/` under the base), with the texts of the edition that is read in `texts`.
 * Nothing is fetched before this is called.
 */
export async function pagefindEngine(folder: string, texts = `${folder}fragment/`): Promise<Engine> {
  const [pagefind, map] = await Promise.all([open(folder), loadScriptMap(folder)]);
  const index = new Index(pagefind, textReader(texts, folder.replace(/\/pagefind\/$/, ''), map));
  return {
    async search(text: string | string[], filters: Filters = {}, order: Order = 'relevance'): Promise<Results> {
      const texts = [text].flat();
      const queries = texts.map((one) => parseQuery(one, map)).filter(({ terms }) => terms.length > 0);
      const filterOnly = texts.every((one) => one.trim() === '') && Object.keys(filters).length > 0;
      if (queries.length === 0 && !filterOnly) return none;
      const asked: Query[] = filterOnly ? [{ terms: [], whole: [] }] : queries;
      const pages = await pagesOfAny(index, asked, filters);
      const age = await index.age();
      const byAge = () => [...pages.keys()].sort((a, b) => (age.get(a) ?? 0) - (age.get(b) ?? 0));
      const ids =
        order === 'oldest'
          ? byAge().reverse()
          : order === 'newest' || filterOnly
            ? byAge()
            : await rank(index, asked, pages, filters);
      const terms = asked.flatMap((query) => query.terms);
      const hit = async (id: string) => makeHit(await index.document(id), terms);
      return {
        count: ids.length,
        terms,
        load: (from, to) => Promise.all(ids.slice(from, to).map(hit)),
        counts: async () => countValues(index, await pagesOfAny(index, asked, {}), filters),
      };
    },
  };
}
