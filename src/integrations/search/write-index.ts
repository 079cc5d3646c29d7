/** Makes the search index of each edition of a built site. See docs/search.md for what is in it. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signs } from '../../client/search/engine/cut.ts';
import { yearsInChinese } from '../../client/search/engine/dates.ts';
import type { Settings } from '../../client/search/engine/query.ts';
import { settingsFile } from '../../client/search/engine/search.ts';
import { address } from '../../domain/addresses/address.ts';
import { inParallel } from '../parallel/parallel.ts';
import { inOrder, isMetric, pagesIn, share } from './read-documents.ts';
import type { ReadPage } from './read-page.ts';
import { type Both, makeScriptMap } from './script-map.ts';
import { pageForPagefind } from './write-page.ts';

/** Pagefind's own interfaces, which nobody asks for here: search has its own. */
const unused = /-ui\.|-highlight\./;

const languages = { simplified: 'zh-CN', traditional: 'zh-Hant-HK' };
const editions = ['simplified', 'traditional'] as const;

/** Positions in one file of the index: fewer make smaller files, and a longer list of them, which is fetched first. */
const chunkSize = (pages: number) => (pages < 500 ? 1000 : 6000);

/** A query is told so many of the commonest characters. */
const told = 150;

/** Every page of an edition in `folder` that is for searching, in the order of the index. */
export const readDocuments = (folder: string): ReadPage[] => inOrder(share({ folder }, pagesIn(folder)));

const textOf = (pages: ReadPage[]): string =>
  pages.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]).join('\n');

function makeSettings(edition: keyof Both, both: Both, pages: ReadPage[]): Settings {
  const counts = new Map<string, number>();
  for (const [c] of both[edition].matchAll(/\p{Script=Han}/gu)) counts.set(c, (counts.get(c) ?? 0) + 1);
  const commonest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, told);
  return {
    script: makeScriptMap(edition, both),
    years: yearsInChinese(both[edition]),
    common: commonest.map(([c]) => c).join(''),
    dated: pages.filter(({ day }) => day !== '').length,
    metrics: pages.filter(isMetric).length,
  };
}

/** Has Pagefind write the index of these pages, in their order, to `folder`. */
export async function writePagefind(pages: ReadPage[], language: string, folder: string) {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(pages.length));
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ includeCharacters: signs, writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  for (const [i, page] of pages.entries()) {
    const { errors } = await index.addHTMLFile({ url: page.url, content: pageForPagefind(page, language, i) });
    if (errors.length > 0) throw new Error(`${page.url}: ${errors.join('\n')}`);
  }
  const { errors: unwritten } = await index.writeFiles({ outputPath: folder });
  if (unwritten.length > 0) throw new Error(unwritten.join('\n'));
  await close();
}

/** Indexes every page that has `data-pagefind-body`, in each edition that the folder has. Returns how many pages the first has. */
export async function indexSite(folder: string): Promise<number> {
  const folders = { simplified: folder, traditional: join(folder, address.traditional('/')) };
  const read = async (edition: keyof Both): Promise<ReadPage[]> => {
    const folder = folders[edition];
    if (!existsSync(folder)) return [];
    const module = new URL('./read-documents.ts', import.meta.url);
    const shares: ReadPage[][] = await inParallel(module, { folder }, pagesIn(folder));
    return inOrder(shares.flat());
  };
  const pages = { simplified: await read('simplified'), traditional: await read('traditional') };
  const both = { simplified: textOf(pages.simplified), traditional: textOf(pages.traditional) };
  for (const edition of editions) {
    if (pages[edition].length === 0) continue;
    const out = join(folders[edition], address.searchIndex);
    await writePagefind(pages[edition], languages[edition], out);
    for (const file of readdirSync(out)) if (unused.test(file)) rmSync(join(out, file));
    writeFileSync(join(out, settingsFile), JSON.stringify(makeSettings(edition, both, pages[edition])));
  }
  return pages.simplified.length;
}
