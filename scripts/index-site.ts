/** Makes the search index of a built site. See docs/search.md for what is in it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { address } from '../src/domain/addresses/address.ts';
import { nameOfFacets, nameOfPage } from '../src/search/contents.ts';
import type { SearchDocument } from '../src/search/document.ts';
import { listFacets } from '../src/search/facets.ts';
import { pack } from './search/packed.ts';
import { readPage } from './search/read-page.ts';
import { recordWords } from './search/record.ts';
import { makeScriptMap } from './search/script-map.ts';
import { writeIndex } from './search/write-index.ts';

/** Every page of the built site in `folder` that is for searching (the Traditional edition is not), the newest first, those without a date last. */
export function readDocuments(folder: string): SearchDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !file.startsWith('zh-hant'))
    .flatMap((file) => {
      const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      return readPage(readFileSync(`${folder}/${file}`, 'utf8'), url) ?? [];
    })
    .sort((a, b) => (a.day !== b.day ? (a.day < b.day ? 1 : -1) : a.url < b.url ? -1 : 1));
}

/** Indexes every page that has `data-pagefind-body`. Returns how many pages were indexed. */
export function indexSite(folder: string): number {
  const documents = readDocuments(folder);
  const pages = documents.map(recordWords);
  const edition = createHash('sha256')
    .update(JSON.stringify([documents, pages]))
    .digest('hex')
    .slice(0, 8);
  const [index, texts] = [address.searchIndex, address.searchTexts].map((path) => `${folder}${path}`) as [
    string,
    string,
  ];
  for (const made of [index, texts]) mkdirSync(made, { recursive: true });
  const json = (name: string, data: unknown) => writeFileSync(`${index}${name}`, JSON.stringify(data));
  json('contents.json', writeIndex(index, edition, pages));
  const text = documents.flatMap(({ title, blocks }) => [title, ...blocks.map((block) => block.text)]).join('\n');
  json('script-map.json', makeScriptMap(text));
  json(nameOfFacets(edition), listFacets(documents.map(({ filters }) => filters)));
  for (const [page, document] of documents.entries())
    pack(`${texts}${nameOfPage(edition, page)}`, JSON.stringify(document));
  return documents.length;
}
