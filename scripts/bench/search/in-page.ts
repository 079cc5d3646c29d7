/** In the browser: asks each engine the same queries in the same way. Loaded by run.ts into an empty page. */
import MiniSearch from 'minisearch';
import { openEngine } from '../../../src/client/search/engine/search.ts';
import { loadNames, seek } from '../../../src/client/search/names/seek.ts';

export interface Answer {
  count: number;
  /** The addresses found, in order, as far as they were loaded. */
  urls: string[];
  /** The first link of each of the first hits, with its fragment, and the text of the place that it names. */
  links: string[];
  /** From the query to the first ten hits, in milliseconds. */
  ms: number;
  /** The same, asked once more. */
  again: number;
}

interface Found {
  count: number;
  /** The first ten addresses, and the links that their hits lead by. */
  urls: string[];
  links: string[];
  /** The addresses after those. */
  more: (most: number) => Promise<string[]>;
}

type Ask = (query: string) => Promise<Found>;

const first = 10;
const withoutFragment = (url: string) => url.replace(/#.*$/, '');

/** Of the edition that the address of the test page names. */
async function ours(): Promise<Ask> {
  const edition = location.hash.slice(1);
  const folder = `${edition}/pagefind/`;
  const [engine, names] = await Promise.all([openEngine(folder), loadNames(`${edition}/search/names.json`)]);
  return async (query) => {
    const { results } = await seek(engine, async () => names, query, {}, 'relevance');
    const load = async (from: number, to: number) =>
      (await results.load(from, to)).map(({ url }) => url.slice(edition.length));
    const links = await load(0, first);
    const more = async (most: number) => (await load(first, Math.min(most, results.count))).map(withoutFragment);
    return { count: results.count, urls: links.map(withoutFragment), links, more };
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
  return async (query) => {
    const { results } = await instance.search(query);
    const load = (from: number, to: number) => Promise.all(results.slice(from, to).map((result) => result.data()));
    const hits = await load(0, first);
    const links = hits.map((hit) => hit.sub_results[0]?.url ?? hit.url);
    const more = async (most: number) => (await load(first, most)).map(({ url }) => url);
    return { count: results.length, urls: hits.map(({ url }) => url), links, more };
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
  return async (query) => {
    const results = index.search(query) as unknown as { url: string; section: string }[];
    const urls = [...new Set(results.map(({ url }) => url))];
    const links = urls.slice(0, first).map((url) => results.find((result) => result.url === url)?.section ?? url);
    return { count: urls.length, urls: urls.slice(0, first), links, more: async (most) => urls.slice(first, most) };
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
  const opening = opened.get(name) ?? engines[name]();
  opened.set(name, opening);
  const ask = await opening;
  const timed = async (query: string): Promise<[Found, ms: number]> => {
    const started = performance.now();
    const found = await ask(query);
    return [found, performance.now() - started];
  };
  const answers: Answer[] = [];
  for (const query of queries) {
    const [{ more, ...found }, ms] = await timed(query);
    const [, again] = await timed(query);
    answers.push({ ...found, urls: [...found.urls, ...(await more(most))], ms, again });
  }
  return answers;
};
