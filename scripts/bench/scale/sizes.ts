/** What a built site weighs: all of it, and the largest file of each kind of address. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { kindOf } from '../../../src/domain/addresses/kind.ts';

export interface Sizes {
  files: number;
  pages: number;
  bytes: number;
  /** The largest file of each kind, in bytes, and as a browser gets it. */
  kinds: Record<string, { path: string; bytes: number; gzip: number }>;
}

/** A file that only repeats another edition's, or is part of an index, tells nothing of its own. */
const told = (path: string) => !/^\/(?:zh-hant|pagefind|assets|cards|pictures)\//.test(path);

export function sizesOf(folder: string): Sizes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: file.slice(folder.length).replaceAll('\\', '/'), bytes: statSync(file).size };
    });
  const kinds: Sizes['kinds'] = {};
  for (const { path, bytes } of files) {
    if (!told(path)) continue;
    // A page is its folder; a file of an id is one of a kind by its ending.
    const kind = kindOf(path.replace(/index\.html$/, '')).replace(/[^/]+(?=\.(?:bib|ris|json)$)/, (name) =>
      /^\/(?:citations|offline)\//.test(path) ? 'x' : name,
    );
    if (bytes > (kinds[kind]?.bytes ?? -1)) kinds[kind] = { path, bytes, gzip: 0 };
  }
  for (const most of Object.values(kinds)) most.gzip = gzipSync(readFileSync(join(folder, most.path))).length;
  return {
    files: files.length,
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    kinds,
  };
}
