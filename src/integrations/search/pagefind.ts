/** Hands pages to Pagefind, and writes its index. */

import type { Script } from '../../client/search/engine/script.ts';
import { signs } from '../../client/search/engine/text/characters.ts';
import type { ReadPage } from './read-page.ts';
import { pageForPagefind } from './write-page.ts';

/** Positions in one file of the index: fewer make smaller files, and a longer list of them, which is fetched first. */
const chunkSize = (pages: number) => (pages < 500 ? 1000 : 6000);

/** Writes the index of these pages, in their order, to `folder`. */
export async function writePagefind(pages: ReadPage[], language: string, script: Script, folder: string) {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(pages.length));
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ includeCharacters: signs, writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  for (const [i, page] of pages.entries()) {
    const { errors } = await index.addHTMLFile({
      url: page.url,
      content: pageForPagefind(page, language, i, script),
    });
    if (errors.length > 0) throw new Error(`${page.url}: ${errors.join('\n')}`);
  }
  const { errors: unwritten } = await index.writeFiles({ outputPath: folder });
  if (unwritten.length > 0) throw new Error(unwritten.join('\n'));
  await close();
}
