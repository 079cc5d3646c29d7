/** The engine: a query's phrases found by Pagefind, the pages in order, each looked at before it is shown. docs/search.md tells why and how. */
import type { SearchDocument } from './document.ts';
import type { Engine, FilterName, Filters, Order, Results } from './engine.ts';
import { Finder } from './find.ts';
import { titleKey, titleSpan } from './fragment.ts';
import { makeHit } from './hit.ts';
import { holdsQuery, prepared } from './match.ts';
import { type Found, Index } from './pagefind.ts';
import { type Edition, parseQuery, type Query } from './query.ts';
import { Script } from './script.ts';
import { loadSettings, type Settings } from './settings.ts';
import { Shown } from './shown.ts';

const noCounts = () => ({ kind: {}, union: {}, topic: {}, year: {} });
const none: Results = { count: 0, terms: [], load: async () => [], counts: async () => noCounts() };

/** Before it is said how many there are, so many pages are looked at where the index alone is not sure of them; else so few. */
const looked = 40;
/** In a large archive pages are large too. */
const lookedOfMany = 10;
const many = 500;
const lookedWhereSure = 5;

class Search implements Engine {
  private readonly index: Index;
  private readonly edition: Edition;
  private readonly dated: number;
  private readonly finder: Finder;

  constructor(index: Index, settings: Settings) {
    this.index = index;
    this.edition = { script: new Script(settings.script), years: settings.years };
    this.dated = settings.dated;
    this.finder = new Finder(index, settings.common);
  }

  /** The pages whose title is the query. Only where some title begins with it need they be asked for. */
  private async titled({ whole }: Query, found: Found): Promise<Set<string>> {
    if (![...found.values()].some((place) => place < titleSpan)) return new Set();
    const key = titleKey(whole.map((unit) => unit.key).join(''), this.edition.script);
    return new Set((await this.index.phrase([key])).keys());
  }

  /** 0 where the title is the query, 1 and a little where it holds it, the nearer to its beginning the less, 2 where the text does. */
  private async ranks(query: Query, found: Found): Promise<Map<string, number>> {
    const titled = await this.titled(query, found);
    const rank = (id: string, place: number) => (titled.has(id) ? 0 : place < titleSpan ? 1 + place / titleSpan : 2);
    return new Map([...found].map(([id, place]) => [id, rank(id, place)]));
  }

  /** The pages in order: pages stand in the index with the newest first and those without a date last. */
  private async inOrder(ranks: Map<string, number>, order: Order): Promise<string[]> {
    const pages = await this.index.pages();
    const dated = pages.slice(0, this.dated);
    const all = order === 'oldest' ? [...dated.reverse(), ...pages.slice(this.dated)] : pages;
    const found = all.filter((id) => ranks.has(id));
    return order === 'relevance' ? found.sort((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number)) : found;
  }

  async search(text: string | string[], filters: Filters = {}, order: Order = 'relevance'): Promise<Results> {
    const texts = [text].flat();
    const filtered = Object.keys(filters).length > 0;
    const filterOnly = filtered && texts.every((one) => one.trim() === '');
    const parsed = texts.map((one) => parseQuery(one, this.edition)).filter(({ terms }) => terms.length > 0);
    if (parsed.length === 0 && !filterOnly) return none;
    const queries: Query[] = filterOnly ? [{ terms: [], whole: [] }] : parsed;
    const found = await Promise.all(queries.map((query) => this.finder.query(query, () => this.index.pages())));
    const ranks = new Map<string, number>();
    for (const [i, query] of queries.entries())
      for (const [id, rank] of await this.ranks(query, found[i]?.places ?? new Map()))
        ranks.set(id, Math.min(rank, ranks.get(id) ?? rank));
    const all = await this.inOrder(ranks, order);
    const passing = filtered ? new Set(await this.index.pages(filters)) : undefined;
    const terms = queries.flatMap((query) => query.terms);
    const holds = ({ title, blocks }: SearchDocument) =>
      queries.some((query) => holdsQuery([{ text: title }, ...blocks].map(prepared), query));
    const shown = new Shown(passing ? all.filter((id) => passing.has(id)) : all, (id) => this.index.page(id), holds);
    const unsure = (await this.index.pages()).length < many ? looked : lookedOfMany;
    const most = found.every(({ sure }) => sure) ? lookedWhereSure : unsure;
    if (shown.count <= most) await shown.look(shown.count);
    return {
      get count() {
        return shown.count;
      },
      terms,
      load: async (from, to) => (await shown.look(to)).slice(from, to).map((page) => makeHit(page, terms)),
      counts: () => this.counts(all, shown.dropped, filters),
    };
  }

  /** A filter's own choice does not count for its values: they say what there would be instead. */
  private async counts(all: string[], dropped: Set<string>, filters: Filters) {
    const ids = all.filter((id) => !dropped.has(id));
    const without = async (name: FilterName) => {
      const { [name]: _, ...others } = filters;
      const passing = new Set(await this.index.pages(others));
      const counts = (await this.index.counts(ids.filter((id) => passing.has(id))))[name] ?? {};
      return Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
    };
    const [kind = {}, union = {}, topic = {}, year = {}] = await Promise.all(
      (['kind', 'union', 'topic', 'year'] as const).map(without),
    );
    return { kind, union, topic, year };
  }
}

/** Opens the index in `folder` (`/pagefind/` under the base and the edition). Nothing is fetched before this is called. */
export async function openSearch(folder: string): Promise<Engine> {
  const [index, settings] = await Promise.all([Index.open(folder), loadSettings(folder)]);
  return new Search(index, settings);
}
