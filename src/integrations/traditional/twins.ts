/** Writes the Traditional twins of pages. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { address, underBase } from '../../domain/addresses/address.ts';
import { addressOf } from '../../outputs/site-files.ts';
import { traditionalConverter } from './conversion/convert.ts';
import type { Edition } from './edition.ts';
import { traditionalPage } from './page.ts';

/** What the twins are made of, as plain data. */
export interface Site {
  folder: string;
  base: string;
  /** Scheme and host. */
  origin: string;
  /** Everyone whom the content names. */
  names: string[];
  /** The files that have a twin, from the folder, and the addresses of the other things that do. */
  files: string[];
  addresses: string[];
}

export const editionOf = ({ base, origin, names, files, addresses }: Site): Edition => ({
  convert: { reports: traditionalConverter(names), site: traditionalConverter(names, 'site') },
  origin,
  pages: new Set([...files.map(addressOf), ...addresses].map((path) => underBase(base, path))),
  toEdition: (path: string) => underBase(base, address.traditional(path.slice(underBase(base, '').length))),
});

/** Writes the twin of a file, as `convert` makes it of the file's text. */
export function writeTwin(folder: string, file: string, convert: (text: string) => string): void {
  const to = join(folder, address.traditional(`/${file}`));
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, convert(readFileSync(join(folder, file), 'utf8')));
}

export function share(site: Site, pages: string[]): void {
  const edition = editionOf(site);
  for (const file of pages)
    writeTwin(site.folder, file, (html) => traditionalPage(html, underBase(site.base, addressOf(file)), edition));
}
