/**
 * What is kept on this device, for pages and for the service worker: one cache for the site, in it the lists of what the
 * reader chose, and each file of those lists once. A list goes in when all of its files are there, so what is listed is whole.
 */

/** As src/outputs/offline/lists.ts writes it. Paths are from the folder of the site. */
export interface List {
  title: string;
  main: string;
  bytes: number;
  files: [path: string, digest: string, bytes: number][];
}

export interface Kept extends List {
  /** Where its list stands, from the folder of the site. */
  at: string;
}

/** The archive changed while it was being kept, or the host changes what it sends. */
export class Differs extends Error {}
/** There is no such list any more. */
export class Gone extends Error {}

const isList = (path: string) => /(?:^|\/)offline\/lists\/.+\.json$/.test(path);
/** The digest with which a file came is kept beside it. */
const digestHeader = 'x-kept-digest';
/** Requests at once. */
const hands = 4;
/** What a query asks for is for scripts, and packing is the host's. */
const loosely = { ignoreSearch: true, ignoreVary: true };

/** The cache of the site in the folder `base` (`/`, `/archive/`): several may share a host. */
export const cacheName = (base: string) => `kept ${base}`;

/** Only one page or worker changes what is kept at a time. */
const alone = <T>(base: string, work: () => Promise<T>): Promise<T> => navigator.locks.request(cacheName(base), work);

/** A kept answer, for an address without its slash too. */
export async function answer(base: string, path: string): Promise<Response | undefined> {
  if (!(await caches.has(cacheName(base)))) return;
  const cache = await caches.open(cacheName(base));
  const found = await cache.match(path, loosely);
  return found || path.endsWith('/') ? found : cache.match(`${path}/`, loosely);
}

export async function keptLists(base: string): Promise<Kept[]> {
  if (!(await caches.has(cacheName(base)))) return [];
  const cache = await caches.open(cacheName(base));
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname.slice(base.length)).filter(isList);
  return Promise.all(paths.map(async (at) => ({ ...((await (await cache.match(base + at))?.json()) as List), at })));
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Fetches a file and keeps it where it is what the list says. */
async function keepFile(cache: Cache, url: string, digest: string): Promise<void> {
  if ((await cache.match(url))?.headers.get(digestHeader) === digest) return;
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Differs(`${response.status} ${url}`);
  const bytes = await response.arrayBuffer();
  if ((await digestOf(bytes)) !== digest) throw new Differs(url);
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  headers.set(digestHeader, digest);
  await cache.put(url, new Response(bytes, { headers }));
}

/** Takes away what no kept list names. */
async function sweep(base: string): Promise<void> {
  const lists = await keptLists(base);
  if (lists.length === 0) {
    await caches.delete(cacheName(base));
    return;
  }
  const named = new Set(lists.flatMap(({ at, files }) => [base + at, ...files.map(([path]) => base + path)]));
  const cache = await caches.open(cacheName(base));
  for (const request of await cache.keys())
    if (!named.has(decodeURI(new URL(request.url).pathname))) await cache.delete(request);
}

async function fetchList(url: string): Promise<string> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (response.status === 404) throw new Gone(url);
  if (!response.ok) throw new Differs(`${response.status} ${url}`);
  return response.text();
}

async function fill(base: string, at: string, text: string, told?: (done: number, all: number) => void) {
  const { files } = JSON.parse(text) as List;
  const cache = await caches.open(cacheName(base));
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      await keepFile(cache, base + file[0], file[1]);
      told?.(files.length - waiting.length, files.length);
    }
  };
  const stop = () => {
    waiting.length = 0;
  };
  try {
    const ends = await Promise.allSettled(Array.from({ length: hands }, () => work().finally(stop)));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    await cache.put(base + at, new Response(text, { headers: { 'content-type': 'application/json' } }));
  } finally {
    await sweep(base);
  }
}

/**
 * Keeps what the list at `at` names, or brings it up to date; `told` hears how far it is.
 * @throws `Differs`, `Gone`, `QuotaExceededError` or `TypeError` (no network); what was kept before stays.
 */
export const keep = (base: string, at: string, told?: (done: number, all: number) => void): Promise<void> =>
  alone(base, async () => fill(base, at, await fetchList(base + at), told));

/** Brings all that is kept up to date; what is no longer published goes. Without a network all stays. */
export const refresh = (base: string): Promise<void> =>
  alone(base, async () => {
    const cache = await caches.open(cacheName(base));
    for (const { at } of await keptLists(base)) {
      try {
        const text = await fetchList(base + at);
        if (text !== (await (await cache.match(base + at))?.text())) await fill(base, at, text);
      } catch (error) {
        if (!(error instanceof Gone)) continue;
        await cache.delete(base + at);
      }
    }
    await sweep(base);
  });

/** Takes one list away, and the files that no other names. */
export const drop = (base: string, at: string): Promise<void> =>
  alone(base, async () => {
    await (await caches.open(cacheName(base))).delete(base + at);
    await sweep(base);
  });

/** Takes away all. */
export const dropAll = (base: string): Promise<unknown> => alone(base, () => caches.delete(cacheName(base)));
