/** Makes the engine's files smaller to send, and lets its results hold the pages' own text. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchDocument } from '../../src/search/document.ts';

/** The engine's files that the site has no use for: its own interfaces, its worker, its highlighter. */
const unused = /^pagefind-(?!entry)|\.css$/;
/** Every packed file begins with this. */
const magic = 'pagefind_dcd';
const language = 'und';

export const unpack = (file: string) => gunzipSync(readFileSync(file)).subarray(magic.length);
export const pack = (file: string, data: Buffer) =>
  writeFileSync(file, gzipSync(Buffer.concat([Buffer.from(magic), data]), { level: 9 }));

/**
 * The size of the index's parts, in entries, at which a query fetches least: the list of parts is fetched whole, and
 * about five parts. `entries`: how many words the pages have, with repeats.
 */
export const partSize = (entries: number) => Math.max(500, Math.round(1.3 * Math.sqrt(entries)));

export function dropUnused(folder: string) {
  for (const file of readdirSync(folder)) if (unused.test(file)) rmSync(`${folder}/${file}`);
}

/** Puts each document's own text where the engine keeps the words that it was given: a result then shows natural text. */
export function keepText(folder: string, documents: SearchDocument[]) {
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  for (const name of readdirSync(`${folder}/fragment`)) {
    const file = `${folder}/fragment/${name}`;
    const { url } = JSON.parse(unpack(file).toString('utf8')) as { url: string };
    const document = byUrl.get(url);
    if (!document) throw new Error(`no document for ${url}`);
    const meta = { title: document.title, ...document.meta };
    pack(file, Buffer.from(JSON.stringify({ ...document, meta, content: '', word_count: 0, anchors: [] })));
  }
}

/**
 * Names pages by number instead of by digest. The list of all pages is fetched with the first query, and digests can't
 * be packed. A name holds four letters of the whole index's digest, so no old page is ever taken from a cache.
 */
export function numberPages(folder: string) {
  const list = readdirSync(folder).find((file) => file.endsWith('.pf_meta'));
  const edition = /_([0-9a-f]{4})[0-9a-f]*\.pf_meta$/.exec(list ?? '')?.[1];
  if (!list || !edition) throw new Error('the engine wrote no list of pages');
  const parts = new Set(
    ['index', 'filter'].flatMap((kind) => readdirSync(`${folder}/${kind}`)).map((file) => file.split('.')[0]),
  );
  const pages = readdirSync(`${folder}/fragment`).map((file) => file.replace(/\.pf_fragment$/, ''));
  const old = pages.filter((name) => name.length === language.length + 8 && !parts.has(name));
  const known = new Set(old);
  const numbers = new Map<string, string>();
  const text = unpack(`${folder}/${list}`).toString('latin1');
  const renamed = text.replace(/und_[0-9a-f]{7}/g, (name) => {
    if (!known.has(name)) return name;
    const number = numbers.get(name) ?? `${language}_${edition}${numbers.size.toString(36).padStart(3, '0')}`;
    // As long as the old name: the list's own lengths stay true.
    if (number.length !== name.length) return name;
    numbers.set(name, number);
    return number;
  });
  const taken = new Set([...pages, ...parts]);
  if ([...numbers.values()].some((name) => taken.has(name))) return;
  pack(`${folder}/${list}`, Buffer.from(renamed, 'latin1'));
  for (const [from, to] of numbers)
    renameSync(`${folder}/fragment/${from}.pf_fragment`, `${folder}/fragment/${to}.pf_fragment`);
}
