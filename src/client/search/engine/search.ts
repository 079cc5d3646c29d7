/** The engine: a query's phrases found by Pagefind, the pages in order, each looked at before it is shown. docs/search.md tells why and how. */
import type { Counts, FilterName, Filters, Order, Results } from './engine.ts';
import { Finder, holdsTerms, isSure } from './find.ts';
import { type Page, titleKey, titleSpan } from './fragment.ts';
import { makeHit } from './hit.ts';
import { type Found, Index } from './pagefind.ts';
import { Reader, type Settings, type Term } from './query.ts';

/** Where the index alone is not sure, so many pages are looked at before it is said how many there are. */
const looked = 40;
/** In a large archive pages are large too. */
const lookedOfMany = 10;
const many = 500;
/** So many metrics are shown with their figures; a word that more name than so many names none. */
const mostCards = 2;
const mostNamed = 4;
/** A number that is no year is looked for among figures. */
const asksForNumber = ({ rows: [row] }: Term) => /^(?!(19|20)\d\d$)\d/.test(row?.[0]?.[0] ?? '');

export const settingsFile = 'query.json';

export class Engine {
  private readonly index: Index;
  private readonly dated: number;
  private readonly metrics: number;
  private readonly finder: Finder;
  readonly reader: Reader;

  private constructor(index: Index, settings: Settings) {
    this.index = index;
    this.reader = new Reader(settings);
    this.dated = settings.dated;
    this.metrics = settings.metrics;
    this.finder = new Finder(index, settings.common);
  }

  /** Opens the index in `folder` (`/pagefind/` under the base and the edition). Nothing is fetched before this is called. */
  static async open(folder: string): Promise<Engine> {
    const settings = async (): Promise<Settings> => {
      // Asked of the host each visit, since it goes with the latest making.
      const response = await fetch(`${folder}${settingsFile}`, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return response.json();
    };
    const [index, made] = await Promise.all([Index.open(folder), settings()]);
    return new Engine(index, made);
  }

  /** 0 where the title is the query, 1 and a little where it holds it, the nearer to its beginning the less, 2 where the text does. */
  private async ranks(texts: string[], places: Found): Promise<Map<string, number>> {
    // Only where some title holds the query need those be asked for that are the query.
    const some = [...places.values()].some((place) => place < titleSpan);
    const keys = some ? texts.map((text) => titleKey(this.reader.written(text))) : [];
    const titled = await Promise.all(keys.map((key) => this.index.phrase([key])));
    const rank = (id: string, place: number) =>
      titled.some((pages) => pages.has(id)) ? 0 : place < titleSpan ? 1 + place / titleSpan : 2;
    return new Map([...places].map(([id, place]) => [id, rank(id, place)]));
  }

  /** The pages in order: pages stand in the index with the newest first and those without a date last. */
  private inOrder(pages: string[], ranks: Map<string, number>, order: Order): string[] {
    const dated = pages.slice(0, this.dated);
    const all = order === 'oldest' ? [...dated.reverse(), ...pages.slice(this.dated)] : pages;
    const found = all.filter((id) => ranks.has(id));
    return order === 'relevance' ? found.sort((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number)) : found;
  }

  /** Pages that hold what is asked for; of several texts, any of them. An empty text with filters gives all that they leave. */
  async search(asked: string | string[], filters: Filters = {}, order: Order = 'relevance'): Promise<Results> {
    const filtered = Object.keys(filters).length > 0;
    const terms = typeof asked === 'string' ? this.reader.terms(asked) : [this.reader.any(asked)];
    const pages = await this.index.pages();
    const { places, first } = await this.finder.query(terms, terms.length > 0 || filtered ? pages : []);
    const inOrder = this.inOrder(pages, await this.ranks([asked].flat(), places), order);
    const metrics = new Set(pages.slice(pages.length - this.metrics));
    const all = inOrder.filter((id) => !metrics.has(id));
    const passing = new Set(filtered ? await this.index.pages(filters) : all);
    const ids = all.filter((id) => passing.has(id));
    const holds = (page: Page) => holdsTerms(page, terms);
    const shown: Page[] = [];
    const dropped = new Set<string>();
    let next = 0;
    /** Looks at pages until `count` are there to show: those whose text does not hold the query are left out. */
    const look = async (count: number) => {
      while (shown.length < count && next < ids.length) {
        const some = ids.slice(next, next + count - shown.length);
        next += some.length;
        for (const [i, page] of (await Promise.all(some.map((id) => this.index.page(id)))).entries())
          if (holds(page)) shown.push(page);
          else dropped.add(some[i] as string);
      }
    };
    if (!terms.every(isSure) && ids.length <= (pages.length < many ? looked : lookedOfMany)) await look(ids.length);
    const isNumber = terms.some(asksForNumber);
    return {
      get count() {
        return ids.length - dropped.size;
      },
      terms,
      load: async (from, to) => {
        await look(to);
        return shown.slice(from, to).map((page) => makeHit(page, terms));
      },
      cards: async () => {
        const asked = inOrder.filter((id) => metrics.has(id) && (isNumber || (first.get(id) ?? titleSpan) < titleSpan));
        const few = asked.length > mostNamed ? [] : asked.slice(0, mostCards);
        const cards = await Promise.all(few.map((id) => this.index.page(id)));
        return cards.filter(holds).map((page) => makeHit(page, terms));
      },
      counts: () =>
        this.counts(
          all.filter((id) => !dropped.has(id)),
          filters,
        ),
    };
  }

  /** A filter's own choice does not count for its values: they say what there would be instead. */
  private async counts(ids: string[], filters: Filters): Promise<Counts> {
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
