/** Adds to the file of promises what the built site serves and the file lacks (`npm run permalinks`). */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../src/integrations/site-check/read.ts';
import { permalinksFile, readPermalinks } from '../src/reader/promises.ts';
import { archiveRoot, base, outFolder } from '../src/settings.ts';

const file = join(archiveRoot(), permalinksFile);
const { served } = readSite(outFolder(), base());
const known = new Set(readPermalinks(archiveRoot()).map((p) => p.address));
const fresh = [...served].filter((address) => !known.has(address)).sort();
const before = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n*$/, '\n') : '';
writeFileSync(file, before + fresh.map((address) => `${address}\n`).join(''));
console.log(`permalinks.txt：新增 ${fresh.length} 条，共 ${known.size + fresh.length} 条。`);
