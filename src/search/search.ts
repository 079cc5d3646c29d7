/** The engine: a query's words found in the index, the pages ranked and shown. docs/search.md tells why and how. */
import { type Contents, pageLengths } from './contents.ts';
import type { SearchDocument } from './document.ts';
import type { Engine, Filters, Order, Results } from './engine.ts';
import { fetchJson } from './fetch.ts';
import { Finder } from './find.ts';
import { makeHit } from './hit.ts';
import type { Places } from './positions.ts';
import { parseQuery, type Query } from './query.ts';
import { bestOf, type Found, weigh } from './rank.ts';
import { loadScriptMap } from './script-map.ts';
import type { ScriptMap } from './simplify.ts';
import { Store } from './store.ts';
import { textReader } from './texts.ts';

const none: Results = {
  count: 0,
  terms: [],
  load: async () => [],
  counts: async () => ({ kind: {}, union: {}, topic: {}, year: {} }),
};

class Search implements Engine {
  private readonly store: Store;
  private readonly script: ScriptMap;
  private readonly text: (page: number) => Promise<SearchDocument>;
  private readonly finder: Finder;
  private readonly lengths: number[];

  constructor(folder: string, texts: string, contents: Contents, script: ScriptMap) {
    this.store = new Store(folder, contents);
    this.script = script;
    this.text = textReader(texts, folder.replace(/\/search\/data\/$/, ''), contents.edition, script);
    this.lengths = pageLengths(contents);
    this.finder = new Finder(this.store, this.lengths.length);
  }

  private async pagesOf(query: Query): Promise<Map<number, Found>> {
    const terms = await this.finder.query(query);
    // A title that is the query begins with it: where no page begins so, nothing more need be fetched.
    const begins = terms.some((places) => [...places.values()].some(([first]) => first === 0));
    const titles = begins ? await Promise.all(query.whole.map((row) => this.finder.row(row, true))) : [];
    const isTitle: Places = new Map(titles.flatMap((places) => [...places]));
    return weigh(terms, isTitle, this.lengths);
  }

  async search(text: string | string[], filters: Filters = {}, order: Order = 'relevance'): Promise<Results> {
    const texts = [text].flat();
    const filtered = Object.keys(filters).length > 0;
    const filterOnly = filtered && texts.every((one) => one.trim() === '');
    const queries = texts.map((one) => parseQuery(one, this.script)).filter(({ terms }) => terms.length > 0);
    if (queries.length === 0 && !filterOnly) return none;
    const asked: Query[] = filterOnly ? [{ terms: [], whole: [] }] : queries;
    const found = bestOf(await Promise.all(asked.map((query) => this.pagesOf(query))));
    const all = [...found.keys()];
    const facets = filtered ? await this.store.facets() : undefined;
    const pages = sort(facets ? all.filter((page) => facets.passes(page, filters)) : [...all], found, order);
    const terms = asked.flatMap((query) => query.terms);
    const hit = async (page: number) => makeHit(await this.text(page), terms);
    return {
      count: pages.length,
      terms,
      load: (from, to) => Promise.all(pages.slice(from, to).map(hit)),
      counts: async () => (await this.store.facets()).counts(all, filters),
    };
  }
}

/** Pages are numbered by age, the newest first. */
function sort(pages: number[], found: Map<number, Found>, order: Order): number[] {
  if (order === 'newest') return pages.sort((a, b) => a - b);
  if (order === 'oldest') return pages.sort((a, b) => b - a);
  const of = (page: number) => found.get(page) as Found;
  return pages.sort((a, b) => of(a).tier - of(b).tier || of(b).score - of(a).score || a - b);
}

/**
 * Opens the index in `folder` (`/search/data/` under the base), with the texts of the edition that is read in `texts`.
 * Nothing is fetched before this is called.
 */
export async function openSearch(folder: string, texts: string): Promise<Engine> {
  const [contents, script] = await Promise.all([
    // Asked of the host each time, since it names the files of the latest making.
    fetchJson<Contents>(`${folder}contents.json`, { cache: 'no-cache' }),
    loadScriptMap(folder),
  ]);
  return new Search(folder, texts, contents, script);
}
