/** The engine: a query's phrases found by Pagefind, the pages in order, each looked at before it is shown. docs/search.md tells why and how. */
import { type Counts, type Filters, filterNames, type Order, type Results } from './engine.ts';
import { Finder, holds, isSure } from './find.ts';
import { type Page, titleKey, titleSpan } from './fragment.ts';
import { makeHit } from './hit.ts';
import { type Found, type Index, openIndex } from './pagefind.ts';
import { Reader, type Settings } from './query.ts';
import type { Term } from './term.ts';

/** Where the index alone is not sure, so many pages are looked at before it is said how many there are. */
const looked = 40;
/** In a large archive pages are large too. */
const lookedOfMany = 10;
const many = 500;
/** So many metrics are shown with their figures; a word that more name than so many names none. */
const mostCards = 2;
const mostNamed = 4;
/** A number that is no year is looked for among figures. */
const asksForNumber = ({ rows: [row] }: Term) => /^(?!(19|20)\d\d$)\d/.test(row?.[0]?.ways[0] ?? '');

export const settingsFile = 'query.json';

export class Engine {
  private readonly index: Index;
  private readonly finder: Finder;
  /** Pages with a date stand before the others, the newest first; metrics stand last. */
  private readonly dated: Set<string>;
  private readonly metrics: Set<string>;
  readonly reader: Reader;

  private constructor(index: Index, settings: Settings) {
    this.index = index;
    this.finder = new Finder(index, settings.common);
    this.dated = new Set(index.all.slice(0, settings.dated));
    this.metrics = new Set(index.all.slice(index.all.length - settings.metrics));
    this.reader = new Reader(settings);
  }

  /** Opens the index in `folder` (`/pagefind/` under the base and the edition). Nothing is fetched before this is called. */
  static async open(folder: string): Promise<Engine> {
    // Asked of the host each visit, since it goes with the latest making.
    const settings = fetch(`${folder}${settingsFile}`, { cache: 'no-cache' }).then((response): Promise<Settings> => {
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return response.json();
    });
    return new Engine(...(await Promise.all([openIndex(folder), settings])));
  }

  /** Pages that hold a query or, of each list of texts, any. An empty query with filters gives all that they leave. */
  async search(asked: string | string[][], filters: Filters = {}, order: Order = 'relevance'): Promise<Results> {
    const { index, metrics } = this;
    const terms = typeof asked === 'string' ? this.reader.terms(asked) : asked.map((texts) => this.reader.any(texts));
    const found = await Promise.all(terms.map((term) => this.finder.term(term)));
    const wanted = found.filter((_, i) => !terms[i]?.exclude);
    const unwanted = found.filter((_, i) => terms[i]?.exclude && isSure(terms[i]));
    const isAsked = terms.length > 0 || Object.keys(filters).length > 0;
    const held = index.all.filter(
      (id) => isAsked && wanted.every((places) => places.has(id)) && !unwanted.some((places) => places.has(id)),
    );
    const inOrder = await this.inOrder(held, wanted, [asked].flat(2), order);
    const all = inOrder.filter((id) => !metrics.has(id));
    const passing = new Set(await index.pages(filters));
    const ids = all.filter((id) => passing.has(id));

    const shown: Page[] = [];
    const dropped = new Set<string>();
    let next = 0;
    /** Looks at pages until `count` are there to show: those whose text does not hold the query are left out. */
    const look = async (count: number) => {
      while (shown.length < count && next < ids.length) {
        const some = ids.slice(next, next + count - shown.length);
        next += some.length;
        const pages = await Promise.all(some.map((id) => index.page(id)));
        for (const [i, id] of some.entries())
          if (holds(pages[i] as Page, terms)) shown.push(pages[i] as Page);
          else dropped.add(id);
      }
    };
    if (!terms.every(isSure) && ids.length <= (index.all.length < many ? looked : lookedOfMany)) await look(ids.length);
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
        const isNumber = terms.some(asksForNumber);
        const isNamed = (id: string) => wanted.some((places) => (places.get(id) ?? titleSpan) < titleSpan);
        const asked = inOrder.filter((id) => metrics.has(id) && (isNumber || isNamed(id)));
        const few = asked.length > mostNamed ? [] : asked.slice(0, mostCards);
        const cards = await Promise.all(few.map((id) => index.page(id)));
        return cards.filter((page) => holds(page, terms)).map((page) => makeHit(page, terms));
      },
      counts: () =>
        this.counts(
          all.filter((id) => !dropped.has(id)),
          filters,
        ),
    };
  }

  /**
   * Pages as they are shown. By relevance: those whose title is one of the texts, those whose title holds what is wanted, the
   * nearer to its beginning the sooner, all others; within each the newest first.
   */
  private async inOrder(ids: string[], wanted: Found[], texts: string[], order: Order): Promise<string[]> {
    if (order === 'oldest')
      return [...ids.filter((id) => this.dated.has(id)).reverse(), ...ids.filter((id) => !this.dated.has(id))];
    if (order === 'newest' || wanted.length === 0) return ids;
    const place = (id: string) => Math.min(titleSpan, Math.max(...wanted.map((places) => places.get(id) as number)));
    // Only where some title holds the query need those be asked for that are the query.
    const keys = ids.some((id) => place(id) < titleSpan)
      ? texts.map((text) => titleKey(this.reader.written(text)))
      : [];
    const titled = await Promise.all(keys.map((key) => this.index.phrase([key])));
    const ranks = new Map(ids.map((id) => [id, titled.some((pages) => pages.has(id)) ? -1 : place(id)]));
    return ids.sort((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number));
  }

  /** A filter's own choice does not count for its values: they say what there would be instead. */
  private async counts(ids: string[], filters: Filters): Promise<Counts> {
    const counts = filterNames.map(async (name) => {
      const { [name]: _, ...others } = filters;
      const passing = new Set(await this.index.pages(others));
      const all = Object.entries((await this.index.counts(ids.filter((id) => passing.has(id))))[name] ?? {});
      return [name, Object.fromEntries(all.filter(([, n]) => n > 0))];
    });
    return Object.fromEntries(await Promise.all(counts));
  }
}
