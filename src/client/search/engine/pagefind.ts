/** Pagefind's own interface, as much of it as search uses: phrases, filters, pages. docs/search.md says what it leans on. */
import { type Fragment, type Page, readFragment } from './fragment.ts';
import { remember } from './memory.ts';

interface Result {
  id: string;
  words: number[];
  data: () => Promise<Fragment>;
}
type Counted = Record<string, Record<string, number>>;
type Filters = Record<string, string | { any: string[] }>;
interface Pagefind {
  search: (query: string | null, options: { filters: Filters }) => Promise<{ results: Result[]; filters: Counted }>;
  filters: () => Promise<unknown>;
}
interface Program {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind;
}

/** Pages by id, with the place of the first word that was found. */
export type Found = Map<string, number>;

/** Parts of the index are gzip files (RFC 1952), unless a server unpacked them; then they begin with a name. */
async function isPart(response: Response, address: string): Promise<boolean> {
  if (!/\.(?:pf_\w+|pagefind)(?:\?|$)/.test(address)) return true;
  const [first, second] = new Uint8Array(await response.clone().arrayBuffer());
  return (first === 0x1f && second === 0x8b) || (first === 0x70 && second === 0x61);
}

/**
 * Pagefind keeps to itself that a part of its index did not come, or that something else came in its place (the page of a
 * network that asks to log in), and finds nothing. So what is fetched is watched.
 */
let lost = 0;
function watchFetch(folder: string) {
  const plain = globalThis.fetch;
  globalThis.fetch = async (asked, options) => {
    const address = String(asked);
    const isOurs = address.includes(folder);
    const response = await plain(asked, options).catch((error: unknown) => {
      lost += Number(isOurs);
      throw error;
    });
    if (isOurs && !(response.ok && (await isPart(response, address)))) lost += 1;
    return response;
  };
}

/** Opens the index in `folder` (`/pagefind/` under the base and the edition). No worker: it is 13 KB more, and hides what did not come. */
export async function openIndex(folder: string) {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Program;
  watchFetch(folder);
  const pagefind = createInstance({ basePath: folder, noWorker: true });
  const results = new Map<string, Result>();
  const answers = remember(async (asked) => {
    const [query, filters] = JSON.parse(asked) as [string | null, Filters];
    const before = lost;
    const answer = await pagefind.search(query, { filters });
    if (lost > before) throw new Error('Part of the index did not come');
    for (const result of answer.results) results.set(result.id, result);
    return answer;
  });
  const ask = (query: string | null, filters: Filters = {}) => answers(JSON.stringify([query, filters]));
  const pages = async (filters?: Filters) => (await ask(null, filters)).results.map(({ id }) => id);
  /** All pages, in the order in which they were indexed. */
  const all = await pages();
  const numbers = new Map(all.map((id, i) => [id, String(i)]));

  return {
    all,
    /** Pages that pass the filters. */
    pages,

    /** Pages that hold these words one after the other. A word of Pagefind's data of a page has no place in its text: -1. */
    async phrase(words: string[]): Promise<Found> {
      const { results } = await ask(`"${words.join(' ')}"`);
      return new Map(results.map(({ id, words: [place = -1] }) => [id, place]));
    },

    /** For every filter and value, how many of these pages have it. */
    async counts(ids: string[]): Promise<Counted> {
      await pagefind.filters();
      const any = ids.map((id) => numbers.get(id) as string);
      return any.length === 0 ? {} : (await ask(null, { page: { any } })).filters;
    },

    page: remember(async (id): Promise<Page> => readFragment(await (results.get(id) as Result).data())),
  };
}

export type Index = Awaited<ReturnType<typeof openIndex>>;
