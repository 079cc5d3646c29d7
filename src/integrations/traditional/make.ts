/** Makes the Traditional edition of a built site, in its folder `zh-hant/`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { address, underBase } from '../../domain/addresses/address.ts';
import type { Content } from '../../domain/model.ts';
import { traditionalConverter } from './convert.ts';
import { traditionalPage } from './page.ts';
import { traditionalNames, traditionalTexts } from './search.ts';

/** Everyone whom the content names. */
const peopleOf = ({ reports }: Content) =>
  reports.flatMap((r) => [
    ...r.people.map((p) => p.name),
    ...r.bylines.flatMap((b) => b.names),
    ...r.milestones.flatMap((m) => m.people.map((p) => p.name)),
  ]);

/**
 * Writes a Traditional page beside every page in `folder`, which was built for `base`, and what search reads of the
 * edition. Returns how many pages.
 */
export function makeTraditional(folder: string, base: string, content: Content): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('zh-hant/'));
  const pathOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const edition = {
    convert: traditionalConverter([...new Set(peopleOf(content))]),
    pages: new Set([...files.map(pathOf), address.searchTexts, address.names].map((path) => underBase(base, path))),
    toEdition: (path: string) => underBase(base, address.traditional(path.slice(underBase(base, '').length))),
  };
  for (const file of files) {
    const to = join(folder, address.traditional(`/${file}`));
    mkdirSync(dirname(to), { recursive: true });
    const html = readFileSync(join(folder, file), 'utf8');
    writeFileSync(to, traditionalPage(html, underBase(base, pathOf(file)), edition));
  }
  mkdirSync(join(folder, address.traditional(address.searchTexts)), { recursive: true });
  traditionalTexts(folder, edition.convert);
  writeFileSync(
    join(folder, address.traditional(address.names)),
    JSON.stringify(traditionalNames(content, edition.convert)),
  );
  return files.length;
}
