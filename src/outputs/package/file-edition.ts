/**
 * The built site as a folder that opens without a server. Addresses become relative, modules become plain scripts, and what
 * search fetches stands beside itself as a script, since browsers let pages from file:// neither import nor fetch.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { address } from '../../domain/addresses/address.ts';
import { isPacked } from '../hosting/pack.ts';
import { filesIn } from '../site-files.ts';

const standIn = 'assets/stand-in.js';
const clientFile = new URL('../../client/file/stand-in.ts', import.meta.url).pathname;

/** Only what the pages themselves hold and link; pictures for shared links are asked for by other sites, and what is on a disk needs no keeping. */
const leftOut = (file: string) =>
  /^(?:_headers|_redirects|SHA256SUMS|sw\.js|manifest\.|(?:zh-hant\/)?(?:cards|offline\/lists)\/)/.test(file) ||
  isPacked(file);

/** What pages from a folder may load: `'self'` means nothing there. Nothing comes from the network. */
const policy =
  "default-src 'none'; script-src file: 'wasm-unsafe-eval'; style-src file:; img-src file:; font-src file:; form-action file:; base-uri 'none'";

/** From a page's folder to an address of the site; folders lead to the page in them. */
function relative(to: string, depth: number, isPage: boolean): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(to) ?? [];
  const file = isPage ? path.replace(/(^|\/)$/, '$1index.html') : path;
  return `${'../'.repeat(depth)}${file || './'}${rest}`;
}

/** A page with relative addresses and plain scripts. */
export function filePage(html: string, file: string, base: string): string {
  const depth = file.split('/').length - 1;
  const under = base.replace(/\/$/, '');
  const to = (path: string, isPage: boolean) =>
    relative(path.startsWith(`${under}/`) ? path.slice(under.length) : path, depth, isPage);
  return html
    .replace(/<link rel="(?:modulepreload|manifest)"[^>]*>/g, '')
    .replace(/(<meta http-equiv="content-security-policy" content=")[^"]*/, `$1${policy}`)
    .replace(
      /(<meta http-equiv="refresh" content="0; url=)(\/[^"]*)/,
      (_, head: string, path: string) => head + to(path, true),
    )
    .replace(
      / (href|src|action|data-[\w-]+)="(\/(?!\/)[^"]*)"/g,
      (_, name: string, path: string) => ` ${name}="${to(path, !name.startsWith('data-'))}"`,
    )
    .replace(/<script type="module"/g, '<script defer')
    .replace(/<script /, `<script src="${'../'.repeat(depth)}${standIn}"></script><script `);
}

/** Nothing comes later that could be fetched before: leaves Vite's lists of such files empty. */
const nothingLater: Plugin = {
  name: 'nothing-later',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]'),
    }));
  },
};

/** Bundles a module and all that it imports into one plain script. */
async function plainScript(entry: string, out: string, options: object = {}): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'chrome111',
    plugins: [nothingLater],
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent' },
    ...options,
  });
  // What is imported by an address known only then comes as a script too.
  const text = (outputFiles?.[0]?.text ?? '').replace(/\bimport\(/g, 'archiveImport(');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, text);
}

/** Each file that search asks for, beside itself as a script that hands over its bytes. */
function scriptTwins(folder: string, files: string[]): void {
  for (const file of files) {
    const base64 = readFileSync(join(folder, file)).toString('base64');
    writeFileSync(join(folder, `${file}.js`), `archiveFile(${JSON.stringify(file)}, "${base64}");\n`);
    if (!file.endsWith('.json')) rmSync(join(folder, file));
  }
}

/** Writes it to `out`, from the site in `dist` that was built for `base`. */
export async function fileEdition(dist: string, out: string, base: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  const kept = filesIn(dist).filter((file) => !leftOut(file));
  const modules = kept.filter((file) => /^assets\/.*\.js$/.test(file));
  const entries = new Set<string>();
  for (const file of kept.filter((file) => !modules.includes(file))) {
    const to = join(out, file);
    mkdirSync(dirname(to), { recursive: true });
    const text = /\.(?:html|css)$/.test(file) ? readFileSync(join(dist, file), 'utf8') : undefined;
    for (const [, entry] of text?.matchAll(/<script type="module" src="[^"]*?(assets\/[^"]+)"/g) ?? [])
      entries.add(entry ?? '');
    if (text === undefined) cpSync(join(dist, file), to);
    else if (file.endsWith('.css')) writeFileSync(to, text.replace(/url\(\/(?:[^)]*\/)?assets\//g, 'url('));
    else writeFileSync(to, filePage(text, file, base));
  }
  for (const entry of entries) await plainScript(join(dist, entry), join(out, entry));
  await plainScript(clientFile, join(out, standIn));
  for (const folder of [address.searchIndex, address.traditional(address.searchIndex)].map((path) => path.slice(1))) {
    const own = kept.filter((file) => file.startsWith(folder));
    const script = `${folder}pagefind.js`;
    if (!own.includes(script)) continue;
    const footer = { js: `archiveModules[${JSON.stringify(script)}] = archivePagefind;` };
    await plainScript(join(dist, script), join(out, script), { globalName: 'archivePagefind', footer });
    scriptTwins(
      out,
      own.filter((file) => !file.endsWith('.js')),
    );
  }
  const names = [address.names, address.places]
    .flatMap((path) => [path, address.traditional(path)])
    .map((path) => path.slice(1));
  scriptTwins(
    out,
    names.filter((file) => kept.includes(file)),
  );
}
