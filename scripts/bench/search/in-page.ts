/** In the browser: asks each engine the same queries in the same way. Loaded by run.ts into an empty page. */
import MiniSearch from 'minisearch';
import { openSearch } from '../../../src/search/search.ts';
import { loadNames, seek } from '../../../src/search/seek.ts';

export interface Answer {
  count: number;
  /** The addresses found, in order, as far as they were loaded. */
  urls: string[];
  /** The first link of each of the first hits, with its fragment, and the text of the place that it names. */
  links: string[];
  /** From the query to the first ten hits, in milliseconds. */
  ms: number;
}

export type Ask = (query: string, most: number) => Promise<Answer>;

const first = 10;
const withoutFragment = (url: string) => url.replace(/#.*$/, '');

async function ours(): Promise<Ask> {
  const [engine, names] = await Promise.all([
    openSearch('/search/data/', '/search/texts/'),
    loadNames('/search/names.json', '/search/data/'),
  ]);
  return async (query, most) => {
    const started = performance.now();
    const { results } = await seek(engine, async () => names, query, {}, 'relevance');
    const hits = await results.load(0, first);
    const ms = performance.now() - started;
    const rest = await results.load(first, Math.min(most, results.count));
    const links = hits.map((hit) => hit.url);
    return { count: results.count, urls: [...hits, ...rest].map((hit) => withoutFragment(hit.url)), links, ms };
  };
}

interface Stock {
  search: (query: string) => Promise<{
    results: { data: () => Promise<{ url: string; sub_results: { url: string }[] }> }[];
  }>;
}

/** Pagefind as it comes: its own index of the same pages, its own search. */
async function pagefind(): Promise<Ask> {
  const { createInstance } = (await import('/stock/pagefind.js' as string)) as {
    createInstance: (options: object) => Stock & { init: () => Promise<void> };
  };
  const instance = createInstance({ noWorker: true, baseUrl: '/' });
  await instance.init();
  return async (query, most) => {
    const started = performance.now();
    const { results } = await instance.search(query);
    const hits = await Promise.all(results.slice(0, first).map((result) => result.data()));
    const ms = performance.now() - started;
    const rest = await Promise.all(results.slice(first, most).map((result) => result.data()));
    const links = hits.map((hit) => hit.sub_results[0]?.url ?? hit.url);
    return { count: results.length, urls: [...hits, ...rest].map((hit) => hit.url), links, ms };
  };
}

const bigrams = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[\p{L}\p{N}.]+/gu) ?? []
  ).flatMap((run) => {
    const chars = [...run];
    if (!/\p{Script=Han}/u.test(run) || chars.length === 1) return [run];
    return chars.slice(1).map((c, i) => `${chars[i]}${c}`);
  });

/** MiniSearch with bigrams, every one of which must be there; a document is a section. */
async function minisearch(): Promise<Ask> {
  const sections = (await (await fetch('/minisearch.json')).json()) as object[];
  const index = new MiniSearch<{ url: string; section: string }>({
    fields: ['title', 'text'],
    storeFields: ['url', 'section'],
    tokenize: bigrams,
    searchOptions: { combineWith: 'AND', boost: { title: 3 } },
  });
  index.addAll(sections as never[]);
  return async (query, most) => {
    const started = performance.now();
    const results = index.search(query) as unknown as { url: string; section: string }[];
    const urls = [...new Set(results.map(({ url }) => url))];
    const links = urls.slice(0, first).map((url) => results.find((result) => result.url === url)?.section ?? url);
    return { count: urls.length, urls: urls.slice(0, most), links, ms: performance.now() - started };
  };
}

const engines = { ours, pagefind, minisearch };
export type EngineName = keyof typeof engines;

declare global {
  interface Window {
    askAll: (engine: EngineName, queries: string[], most: number) => Promise<Answer[]>;
  }
}

const opened = new Map<EngineName, Promise<Ask>>();

window.askAll = async (name, queries, most) => {
  const ask = await (opened.get(name) ?? opened.set(name, engines[name]()).get(name));
  const answers: Answer[] = [];
  for (const query of queries) if (ask) answers.push(await ask(query, most));
  return answers;
};
