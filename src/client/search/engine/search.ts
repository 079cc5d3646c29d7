/** The engine: a query's phrases found by Pagefind, the pages in order, each looked at before it is shown. docs/search.md tells why and how. */
import { type Counts, type Filters, filterNames, type Order, type Results } from './engine.ts';
import { finder, holds, isSure } from './find.ts';
import { type Page, titleKey, titleSpan } from './fragment.ts';
import { makeHit } from './hit.ts';
import { type Found, openIndex } from './pagefind.ts';
import { Reader, type Settings } from './query.ts';
import type { Term } from './term.ts';

/** Where the index alone is not sure, up to so many pages are looked at before their number is said. */
const looked = 40;
/** In a large archive pages are large too. */
const lookedOfMany = 10;
const many = 500;
/** At most so many metrics are shown as cards; a word that stands in the names of more is too common to mean one. */
const mostCards = 2;
const mostNamed = 4;
/** A number is looked for among figures, unless it is a year. */
const asksForNumber = ({ rows: [row] }: Term) => /^(?!(19|20)\d\d$)\d/.test(row?.[0]?.ways[0] ?? '');

export const settingsFile = 'query.json';

/** Opens the index in `folder` (`/pagefind/` under the base and the edition). Nothing is fetched before this is called. */
export async function openEngine(folder: string) {
  // Asked of the host each visit, since it goes with the latest making.
  const asked = fetch(`${folder}${settingsFile}`, { cache: 'no-cache' }).then((response): Promise<Settings> => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json();
  });
  const [index, settings] = await Promise.all([openIndex(folder), asked]);
  const reader = new Reader(settings);
  const find = finder(index, settings.common);
  // Pages with a date stand before the others, the newest first; metrics stand last.
  const dated = new Set(index.all.slice(0, settings.dated));
  const metrics = new Set(index.all.slice(index.all.length - settings.metrics));

  /**
   * Pages as they are shown. By relevance: those whose title is one of the texts, those whose title holds what is wanted, the
   * nearer to its beginning the sooner, all others; within each the newest first.
   */
  async function inOrder(ids: string[], wanted: Found[], texts: string[], order: Order): Promise<string[]> {
    if (order === 'oldest')
      return [...ids.filter((id) => dated.has(id)).reverse(), ...ids.filter((id) => !dated.has(id))];
    if (order === 'newest' || wanted.length === 0) return ids;
    const place = (id: string) => Math.min(titleSpan, Math.max(...wanted.map((places) => places.get(id) as number)));
    // Where no title holds the query, none is the query.
    const keys = ids.some((id) => place(id) < titleSpan) ? texts.map((text) => titleKey(reader.written(text))) : [];
    const titled = await Promise.all(keys.map((key) => index.phrase([key])));
    const ranks = new Map(ids.map((id) => [id, titled.some((pages) => pages.has(id)) ? -1 : place(id)]));
    return ids.sort((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number));
  }

  /** A filter's own choice does not count for its values: they say what there would be instead. */
  async function countsOf(ids: string[], filters: Filters): Promise<Counts> {
    const counts = filterNames.map(async (name) => {
      const { [name]: _, ...others } = filters;
      const passing = new Set(await index.pages(others));
      const all = Object.entries((await index.counts(ids.filter((id) => passing.has(id))))[name] ?? {});
      return [name, Object.fromEntries(all.filter(([, n]) => n > 0))];
    });
    return Object.fromEntries(await Promise.all(counts));
  }

  /** Pages that hold a query or, of each list of texts, any. An empty query with filters gives all that they leave. */
  async function search(
    asked: string | string[][],
    filters: Filters = {},
    order: Order = 'relevance',
  ): Promise<Results> {
    const terms = typeof asked === 'string' ? reader.terms(asked) : asked.map((texts) => reader.any(texts));
    const found = await Promise.all(terms.map(find));
    const wanted = found.filter((_, i) => !terms[i]?.exclude);
    const unwanted = found.filter((_, i) => terms[i]?.exclude && isSure(terms[i]));
    const isAsked = terms.length > 0 || Object.keys(filters).length > 0;
    const held = index.all.filter(
      (id) => isAsked && wanted.every((places) => places.has(id)) && !unwanted.some((places) => places.has(id)),
    );
    const all = await inOrder(held, wanted, [asked].flat(2), order);
    const pages = all.filter((id) => !metrics.has(id));
    const passing = new Set(await index.pages(filters));
    const ids = pages.filter((id) => passing.has(id));

    const shown: Page[] = [];
    const dropped = new Set<string>();
    let next = 0;
    /** Looks at pages until `count` are there to show: those whose text does not hold the query are left out. */
    const look = async (count: number) => {
      while (shown.length < count && next < ids.length) {
        const some = ids.slice(next, next + count - shown.length);
        next += some.length;
        for (const [i, page] of (await Promise.all(some.map(index.page))).entries())
          if (holds(page, terms)) shown.push(page);
          else dropped.add(some[i] as string);
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
        const asked = all.filter((id) => metrics.has(id) && (isNumber || isNamed(id)));
        const few = asked.length > mostNamed ? [] : asked.slice(0, mostCards);
        const cards = await Promise.all(few.map(index.page));
        return cards.filter((page) => holds(page, terms)).map((page) => makeHit(page, terms));
      },
      counts: () =>
        countsOf(
          pages.filter((id) => !dropped.has(id)),
          filters,
        ),
    };
  }

  return { reader, search };
}

export type Engine = Awaited<ReturnType<typeof openEngine>>;
