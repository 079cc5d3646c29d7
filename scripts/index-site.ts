/** Makes the search index of a built site, in its folder `pagefind/`. */
import * as pagefind from 'pagefind';

/** Indexes every page that has `data-pagefind-body`. Returns how many pages were indexed. @throws when Pagefind reports errors. */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await pagefind.close();
  const all = [...added.errors, ...written.errors];
  if (all.length > 0) throw new Error(all.join('\n'));
  return added.page_count;
}
