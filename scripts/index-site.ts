/** Makes the search index of a built site, in its folder `pagefind/`. See docs/search.md for what is in it. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { SearchDocument } from '../src/search/document.ts';
import { readPage } from './search/read-page.ts';
import { recordContent } from './search/record.ts';
import { makeScriptMap } from './search/script-map.ts';

/** The engine's files that the site has no use for: its own interfaces, its worker, its highlighter. */
const unused = /^pagefind-(?!entry)|\.css$/;
const magic = 'pagefind_dcd';

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

/** Puts the document's own text where the engine keeps the words that it was given: a result then shows natural text. */
function keepText(file: string, byUrl: Map<string, SearchDocument>) {
  const packed = gunzipSync(readFileSync(file)).subarray(magic.length).toString('utf8');
  const fragment = JSON.parse(packed) as { url: string };
  const document = byUrl.get(fragment.url);
  if (!document) throw new Error(`no document for ${fragment.url}`);
  const kept = {
    ...document,
    content: '',
    word_count: 0,
    anchors: [],
    meta: { title: document.title, ...document.meta },
  };
  writeFileSync(file, gzipSync(magic + JSON.stringify(kept), { level: 9 }));
}

/** Indexes every page that has `data-pagefind-body`. Returns how many pages were indexed. @throws when Pagefind reports errors. */
export async function indexSite(folder: string): Promise<number> {
  const documents = readDocuments(folder);
  const { index, errors } = await pagefind.createIndex({ writePlayground: false, maxFragments: documents.length + 1 });
  if (!index) throw new Error(errors.join('\n'));
  const all = [...errors];
  for (const document of documents) {
    const added = await index.addCustomRecord({
      url: document.url,
      content: recordContent(document),
      language: 'und',
      filters: document.filters,
    });
    all.push(...added.errors);
  }
  const out = `${folder}/pagefind`;
  all.push(...(await index.writeFiles({ outputPath: out })).errors);
  await pagefind.close();
  if (all.length > 0) throw new Error(all.join('\n'));
  for (const file of readdirSync(out)) if (unused.test(file)) rmSync(`${out}/${file}`);
  const byUrl = new Map(documents.map((document) => [document.url, document]));
  for (const file of readdirSync(`${out}/fragment`)) keepText(`${out}/fragment/${file}`, byUrl);
  const text = documents.flatMap(({ title, blocks }) => [title, ...blocks.map((block) => block.text)]).join('\n');
  writeFileSync(`${out}/script-map.json`, JSON.stringify(makeScriptMap(text)));
  return documents.length;
}
