/** Makes the Traditional edition of a built site, in its folder `zh-hant/`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { address, underBase } from '../../domain/addresses/address.ts';
import { makeArchive } from '../../domain/archive/archive.ts';
import type { Content } from '../../domain/model.ts';
import { archiveNames } from '../../outputs/names/archive-names.ts';
import { makeNameList } from '../../outputs/names/name-list.ts';
import { convertTitles } from '../../outputs/names/numbered-reports.ts';
import { traditionalCards } from './cards.ts';
import { traditionalConverter } from './convert.ts';
import type { Edition } from './edition.ts';
import { traditionalOembed } from './oembed.ts';
import { traditionalPage } from './page.ts';
import { traditionalSitemaps } from './sitemap.ts';

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
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('zh-hant/'));
  const pages = all.filter((file) => file.endsWith('.html'));
  const frames = all.filter((file) => file.endsWith('/oembed.json') || `/${file}` === address.manifest);
  const pathOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const names = [...new Set(peopleOf(content))];
  const convert = { reports: traditionalConverter(names), site: traditionalConverter(names, 'site') };
  const cards = await traditionalCards(folder, content, convert.reports);
  const edition: Edition = {
    convert,
    origin: new URL(site).origin,
    pages: new Set(
      [...[...pages, ...frames].map(pathOf), ...cards, address.searchIndex, address.names, address.places].map((path) =>
        underBase(base, path),
      ),
    ),
    toEdition: (path: string) => underBase(base, address.traditional(path.slice(underBase(base, '').length))),
  };
  const write = (file: string, convert: (text: string) => string) => {
    const to = join(folder, address.traditional(`/${file}`));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, convert(readFileSync(join(folder, file), 'utf8')));
  };
  for (const file of pages) write(file, (html) => traditionalPage(html, underBase(base, pathOf(file)), edition));
  for (const file of frames) write(file, (json) => traditionalOembed(json, edition));
  traditionalSitemaps(folder, (path) => edition.origin + underBase(base, path), edition);
  writeFileSync(
    join(folder, address.traditional(address.names)),
    JSON.stringify(makeNameList(archiveNames(makeArchive(content)), convert.reports)),
  );
  write(address.places.slice(1), (json) => convertTitles(json, convert.reports));
  return pages.length;
}
