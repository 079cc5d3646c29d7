/**
 * Stands in for what browsers refuse to pages that were opened from a folder (file://): fetching and importing. Each file that
 * search asks for has a twin that is a plain script and hands over its bytes (src/outputs/package/file-edition.ts).
 */
type Modules = Record<string, unknown>;
interface Shared {
  archiveFile: (path: string, base64: string) => void;
  archiveImport: (path: string) => Promise<unknown>;
  archiveModules: Modules;
}
const shared = globalThis as unknown as Shared;

/** The folder of the archive, as this script's own address tells it. */
const root = new URL('..', (document.currentScript as HTMLScriptElement).src).href;

const pathOf = (address: string) => {
  const { href } = new URL(address, document.baseURI);
  if (!href.startsWith(root)) throw new TypeError(`${href} is not of the archive`);
  return href.slice(root.length).replace(/[?#].*/, '');
};

const scripts = new Map<string, Promise<void>>();

/** Runs a script of the archive once. */
function run(path: string): Promise<void> {
  const known = scripts.get(path);
  if (known) return known;
  const made = new Promise<void>((done, fail) => {
    const script = document.createElement('script');
    script.onload = () => done();
    script.onerror = () => fail(new TypeError(`${path} did not come`));
    script.src = root + path;
    document.head.append(script);
  });
  scripts.set(path, made);
  return made;
}

const files = new Map<string, Uint8Array<ArrayBuffer>>();
shared.archiveFile = (path, base64) =>
  files.set(
    path,
    Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
  );

globalThis.fetch = async (asked) => {
  const path = pathOf(asked instanceof Request ? asked.url : String(asked));
  await run(`${path}.js`);
  return new Response(files.get(path));
};

shared.archiveModules = {};
shared.archiveImport = async (address) => {
  const path = pathOf(address);
  await run(path);
  return shared.archiveModules[path];
};

/** Addresses that scripts write begin at the root of the site, and folders have no page of their own here. */
function settle(link: HTMLAnchorElement) {
  const [, path = '', rest = ''] = /^\/(?!\/)([^?#]*)(.*)$/.exec(link.getAttribute('href') ?? '') ?? [];
  // Search puts what it takes for the way to the root before its results.
  const inRoot = path.replace(/^(?:\.\.\/)+/, '');
  if (path || rest) link.href = root + inRoot.replace(/(^|\/)$/, '$1index.html') + rest;
}
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes)
    for (const node of [target, ...addedNodes])
      if (node instanceof Element)
        for (const link of node.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) settle(link);
}).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['href'] });

// The address of a page in a folder may be one that browsers do not let scripts change; the page works without.
for (const how of ['pushState', 'replaceState'] as const) {
  const plain = history[how].bind(history);
  history[how] = (...state) => {
    try {
      plain(...state);
    } catch {
      // It stays as it is.
    }
  };
}
