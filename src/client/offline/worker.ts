/**
 * The service worker (`/sw.js`), which is there only where a reader keeps something. It asks the network first and answers
 * with what is kept where that fails or takes long, so that nobody reads an old page while a new one can be had.
 */
import { answer, refresh } from './kept.ts';

interface Waiting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Asked extends Waiting {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}
interface Scope {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: (type: string, listener: (event: never) => void) => void;
}
const worker = self as unknown as Scope;
const base = new URL(worker.registration.scope).pathname;

/** How long the network may take where there is a kept answer, in milliseconds. */
const patience = 3000;
/** What is kept is compared with what is published when a page is opened, at most this often, in milliseconds. */
const often = 5 * 60_000;

/** A name that changes with the content: what is kept under it is what would come. */
const isLasting = (path: string) => /\/(?:assets|pagefind\/(?:fragment|index|filter))\//.test(path);

/** The page that says what is kept, in the edition of the page that can't be had. */
async function pageOfKept(path: string): Promise<Response | undefined> {
  const editions = path.startsWith(`${base}zh-hant/`) ? ['zh-hant/', ''] : ['', 'zh-hant/'];
  for (const edition of editions) {
    const page = await answer(base, `${base}${edition}offline/`);
    if (page) return page;
  }
  return undefined;
}

/** An error of the host is none of the archive's words; that a page is gone, is. */
const isWord = (response: Response) => response.status < 500;

async function respond(request: Request): Promise<Response> {
  const path = decodeURI(new URL(request.url).pathname);
  const kept = await answer(base, path);
  if (kept && isLasting(path)) return kept;
  const network = fetch(request);
  if (!kept)
    return network.catch(async (error) => {
      const page = request.mode === 'navigate' ? await pageOfKept(path) : undefined;
      if (page) return page;
      throw error;
    });
  const late = new Promise<Response>((done) => setTimeout(() => done(kept), patience));
  return Promise.race([network.then((response) => (isWord(response) ? response : kept)).catch(() => kept), late]);
}

let refreshed = 0;

worker.addEventListener('install', () => {
  worker.skipWaiting();
});
worker.addEventListener('activate', (event: Waiting) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event: Asked) => {
  const { method, url, mode } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  event.respondWith(respond(event.request));
  if (mode !== 'navigate' || Date.now() - refreshed < often) return;
  refreshed = Date.now();
  event.waitUntil(refresh(base).catch(() => undefined));
});
