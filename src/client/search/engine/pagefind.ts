/** Pagefind's own interface, as much of it as search uses: phrases, filters, pages. docs/search.md says what it leans on. */
import { type Fragment, type Page, readFragment } from './fragment.ts';
import { Memory } from './memory.ts';

interface Result {
  id: string;
  words: number[];
  data: () => Promise<Fragment>;
}
interface Answer {
  results: Result[];
  filters: Record<string, Record<string, number>>;
}
type Filters = Record<string, string | { any: string[] }>;
interface Instance {
  search: (query: string | null, options?: { filters?: Filters }) => Promise<Answer>;
  filters: () => Promise<unknown>;
}
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Instance;
}

/** Pages by id, with the place of the first word that was found. */
export type Found = Map<string, number>;

/** Parts of the index are gzip files (RFC 1952), unless a server unpacked them; then they begin with a name. */
async function isPart(response: Response, address: string): Promise<boolean> {
  if (!/\.(?:pf_\w+|pagefind)$/.test(address.replace(/\?.*/, ''))) return true;
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
    const response = await plain(asked, options).catch((error: unknown) => error as Error);
    const came = response instanceof Response;
    const address = String(asked);
    if (address.includes(folder) && !(came && response.ok && (await isPart(response, address)))) lost += 1;
    if (!came) throw response;
    return response;
  };
}

export class Index {
  private readonly pagefind: Instance;
  private readonly results = new Map<string, Result>();
  private readonly answers = new Memory<Answer>();
  private readonly documents = new Memory<Page>();

  private constructor(pagefind: Instance) {
    this.pagefind = pagefind;
  }

  /** `folder`: `/pagefind/` under the base and the edition. No worker: it is 13 KB more, and hides what did not come. */
  static async open(folder: string): Promise<Index> {
    const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
    watchFetch(folder);
    return new Index(createInstance({ basePath: folder, noWorker: true }));
  }

  private ask(query: string | null, filters: Filters = {}): Promise<Answer> {
    return this.answers.get(JSON.stringify([query, filters]), async () => {
      const before = lost;
      const answer = await this.pagefind.search(query, { filters });
      if (lost > before) throw new Error('Part of the index did not come');
      for (const result of answer.results) if (!this.results.has(result.id)) this.results.set(result.id, result);
      return answer;
    });
  }

  /** Pages that hold these words one after the other. What stands in Pagefind's data of a page, and not in its text, has no place: -1. */
  async phrase(words: string[]): Promise<Found> {
    const { results } = await this.ask(`"${words.join(' ')}"`);
    return new Map(results.map(({ id, words: [place = -1] }) => [id, place]));
  }

  /** Pages that pass the filters, in the order in which they were indexed. */
  async pages(filters: Filters = {}): Promise<string[]> {
    return (await this.ask(null, filters)).results.map(({ id }) => id);
  }

  /** For every filter and value, how many of these pages have it. */
  async counts(ids: string[]): Promise<Answer['filters']> {
    await this.pagefind.filters();
    const number = new Map((await this.pages()).map((id, i) => [id, String(i)]));
    const any = ids.map((id) => number.get(id) as string);
    return any.length === 0 ? {} : (await this.ask(null, { page: { any } })).filters;
  }

  page(id: string): Promise<Page> {
    return this.documents.get(id, async () => readFragment(await (this.results.get(id) as Result).data()));
  }
}
