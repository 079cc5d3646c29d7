/** Makes the search index of a built site, in its folder `pagefind/`. See docs/search.md for what is in it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as pagefind from 'pagefind';
import type { SearchDocument } from '../src/search/document.ts';
import { readPage } from './search/read-page.ts';
import { recordContent } from './search/record.ts';
import { makeScriptMap } from './search/script-map.ts';
import { dropUnused, keepText, numberPages, partSize } from './search/slim.ts';

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

/** Indexes every page that has `data-pagefind-body`. Returns how many pages were indexed. @throws when Pagefind reports errors. */
export async function indexSite(folder: string): Promise<number> {
  const documents = readDocuments(folder);
  const contents = documents.map(recordContent);
  const entries = contents.reduce((sum, content) => sum + content.split(' ').length, 0);
  // The one setting that has no name in the interface for Node; read when the engine starts.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(partSize(entries));
  const { index, errors } = await pagefind.createIndex({ writePlayground: false, maxFragments: documents.length + 1 });
  if (!index) throw new Error(errors.join('\n'));
  const all = [...errors];
  for (const [i, { url, filters }] of documents.entries()) {
    const added = await index.addCustomRecord({ url, filters, content: contents[i] ?? '', language: 'und' });
    all.push(...added.errors);
  }
  const out = `${folder}/pagefind`;
  all.push(...(await index.writeFiles({ outputPath: out })).errors);
  await pagefind.close();
  if (all.length > 0) throw new Error(all.join('\n'));
  dropUnused(out);
  keepText(out, documents);
  numberPages(out);
  const text = documents.flatMap(({ title, blocks }) => [title, ...blocks.map((block) => block.text)]).join('\n');
  writeFileSync(`${out}/script-map.json`, JSON.stringify(makeScriptMap(text)));
  return documents.length;
}
