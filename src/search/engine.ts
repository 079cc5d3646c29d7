/** What the search page asks of an engine, and the engine: Pagefind behind this small interface. */
import { prepare } from './prepare.ts';

export type Filters = Partial<Record<'kind' | 'union' | 'topic' | 'year', string>>;

export interface Hit {
  url: string;
  title: string;
  /** HTML made by the engine from escaped text, with `<mark>` around matches. */
  excerpt: string;
  kind: string;
  date?: string;
  /** Sections that match, with addresses that lead into them. */
  sections: { title: string; url: string; excerpt: string }[];
}

export interface Results {
  count: number;
  /** Loads the hits from `from` (0-based) up to `to`. */
  load: (from: number, to: number) => Promise<Hit[]>;
}

export interface Engine {
  search: (query: string, filters: Filters) => Promise<Results>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (
    query: string | null,
    options: { filters: Filters },
  ) => Promise<{ results: { data: () => Promise<PagefindData> }[] }>;
}

const toHit = (data: PagefindData): Hit => ({
  url: data.url,
  title: data.meta.title ?? data.url,
  excerpt: data.excerpt,
  kind: data.filters.kind?.[0] ?? '',
  ...(data.meta.date && { date: data.meta.date }),
  sections: data.sub_results.filter((s) => s.url !== data.url).slice(0, 3),
});

/** Loads Pagefind from `folder` (`/pagefind/` under the base). Nothing is fetched before this is called. */
export async function pagefindEngine(folder: string): Promise<Engine> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  return {
    async search(query, filters) {
      const { results } = await pagefind.search(prepare(query) || null, { filters });
      return {
        count: results.length,
        load: (from, to) => Promise.all(results.slice(from, to).map(async (result) => toHit(await result.data()))),
      };
    },
  };
}
