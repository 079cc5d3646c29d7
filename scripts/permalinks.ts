/** The file of promises. Run as a program (`npm run permalinks`), it adds what the built site serves and the file lacks. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parsePermalinks } from '../src/domain/addresses/permalinks.ts';

export const permalinksFile = 'content/permalinks.txt';

export const readPermalinks = () =>
  parsePermalinks(existsSync(permalinksFile) ? readFileSync(permalinksFile, 'utf8') : '');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { readSite } = await import('../src/integrations/site-check/read.ts');
  const { served } = readSite('dist', '/');
  const known = new Set(readPermalinks().map((p) => p.address));
  const fresh = [...served].filter((address) => !known.has(address)).sort();
  const before = existsSync(permalinksFile) ? readFileSync(permalinksFile, 'utf8').replace(/\n*$/, '\n') : '';
  writeFileSync(permalinksFile, before + fresh.map((address) => `${address}\n`).join(''));
  console.log(`permalinks.txt：新增 ${fresh.length} 条，共 ${known.size + fresh.length} 条。`);
}
