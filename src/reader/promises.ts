/** The file of promises: every address ever published. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Permalink, parsePermalinks } from '../domain/addresses/permalinks.ts';

export const permalinksFile = 'content/permalinks.txt';

/** What `root`/content/permalinks.txt promises; nothing where there is no such file. */
export function readPermalinks(root: string): Permalink[] {
  const file = join(root, permalinksFile);
  return parsePermalinks(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
