/** Makes the search index of each edition of a built site. See docs/search.md for what is in it. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from '../../client/search/engine/script.ts';
import { settingsFile } from '../../client/search/engine/settings.ts';
import { address } from '../../domain/addresses/address.ts';
import { writePagefind } from './pagefind.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { makeSettings, textOf } from './settings.ts';

/** Pagefind's own interfaces, which nobody asks for here: search has its own. */
const unused = /-ui\.|-highlight\./;

/** Every page of an edition in `folder` that is for searching, the newest first, those without a date last. */
export function readDocuments(folder: string): ReadPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html') && !file.startsWith('zh-hant/'))
    .flatMap((file) => {
      const url = `/${file.replace(/index\.html$/, '')}`;
      return readPage(readFileSync(`${folder}/${file}`, 'utf8'), url) ?? [];
    })
    .sort((a, b) => (a.day !== b.day ? (a.day < b.day ? 1 : -1) : a.url < b.url ? -1 : 1));
}

const languages = { simplified: 'zh-CN', traditional: 'zh-Hant-HK' };

/** Indexes every page that has `data-pagefind-body`, in each edition that the folder has. Returns how many pages the first has. */
export async function indexSite(folder: string): Promise<number> {
  const folders = { simplified: folder, traditional: join(folder, address.traditional('/')) };
  const pages = {
    simplified: readDocuments(folder),
    traditional: existsSync(folders.traditional) ? readDocuments(folders.traditional) : [],
  };
  const both = { simplified: textOf(pages.simplified), traditional: textOf(pages.traditional) };
  for (const edition of ['simplified', 'traditional'] as const) {
    if (pages[edition].length === 0) continue;
    const out = join(folders[edition], address.searchIndex);
    const dated = pages[edition].filter(({ day }) => day !== '').length;
    const settings = makeSettings(edition, both, dated);
    await writePagefind(pages[edition], languages[edition], new Script(settings.script), out);
    for (const file of readdirSync(out)) if (unused.test(file)) rmSync(join(out, file));
    writeFileSync(join(out, settingsFile), JSON.stringify(settings));
  }
  return pages.simplified.length;
}
