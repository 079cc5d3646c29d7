/** Makes the Traditional edition of a built site, in its folder `zh-hant/`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { address, underBase } from '../../domain/addresses/address.ts';
import { makeArchive } from '../../domain/archive/archive.ts';
import type { Content } from '../../domain/model.ts';
import { archiveNames } from '../../outputs/names/archive-names.ts';
import { makeNameList } from '../../outputs/names/name-list.ts';
import { convertTitles } from '../../outputs/names/numbered-reports.ts';
import { filesIn } from '../../outputs/site-files.ts';
import { inParallel } from '../parallel/parallel.ts';
import { traditionalCards } from './cards.ts';
import { traditionalConverter } from './conversion/convert.ts';
import { traditionalOembed } from './oembed.ts';
import { traditionalSitemaps } from './sitemap.ts';
import { editionOf, type Site, writeTwin } from './twins.ts';

/** Everyone whom the content names. */
const peopleOf = ({ people, reports }: Content) => [
  ...people.flatMap((p) => [p.name, ...p.aliases]),
  ...reports.flatMap((r) => r.bylines.flatMap((b) => b.names)),
];

/**
 * Writes a Traditional page beside every page in `folder`, which was built for `site` (scheme and host) and `base`, and
 * the names that search suggests, and what other sites and search engines read of the edition. Returns how many pages.
 */
export async function makeTraditional(folder: string, site: string, base: string, content: Content): Promise<number> {
  const all = filesIn(folder).filter((file) => !file.startsWith('zh-hant/'));
  const pages = all.filter((file) => file.endsWith('.html'));
  const frames = all.filter((file) => file.endsWith('/oembed.json') || `/${file}` === address.manifest);
  const names = [...new Set(peopleOf(content))];
  const cards = await traditionalCards(folder, content, traditionalConverter(names));
  const given: Site = {
    ...{ folder, base, names, origin: new URL(site).origin },
    files: [...pages, ...frames],
    addresses: [...cards, address.searchIndex, address.names, address.places],
  };
  await inParallel(new URL('./twins.ts', import.meta.url), given, pages);
  const edition = editionOf(given);
  const { convert } = edition;
  for (const file of frames) writeTwin(folder, file, (json) => traditionalOembed(json, edition));
  traditionalSitemaps(folder, (path) => edition.origin + underBase(base, path), edition);
  writeFileSync(
    join(folder, address.traditional(address.names)),
    JSON.stringify(makeNameList(archiveNames(makeArchive(content)), convert.reports)),
  );
  writeTwin(folder, address.places.slice(1), (json) => convertTitles(json, convert.reports));
  return pages.length;
}
