/** Writes the lists of what can be kept: every file with its digest and size, so that a kept copy is whole and true. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { address } from '../../domain/addresses/address.ts';
import type { Unit } from './units.ts';

/** What the browser reads (src/client/offline/kept.ts has the same shape). Paths are from the folder of the site. */
export interface KeepList {
  title: string;
  /** The page where a reader begins. */
  main: string;
  bytes: number;
  files: [path: string, digest: string, bytes: number][];
}

/** In front of every address of an edition. */
const editions = { simplified: '', traditional: address.traditional('') };

/** What any page may need, and the pages that lead on from it. */
const shared = /^(?:assets\/(?!Embed)|(?:display\.js|favicon\.svg|filters\.css|icon\.png|manifest\.webmanifest)$)/;
const leading = [address.home, address.offline, address.search];

/** Frames are for other sites. */
const isFrame = (file: string) => /(?:^|\/)embed\/index\.html$/.test(file);
const fileOf = (path: string) => path.slice(1).replace(/(^|\/)$/, '$1index.html');
/** The address under which a file is asked for. */
const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

interface Site {
  folder: string;
  base: string;
  files: string[];
}

/** The pictures within a page. */
function picturesOf({ folder, base }: Site, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/<img[^>]*\ssrc="([^"?#]*)"/g)].flatMap(([, src = '']) =>
    src.startsWith(base) ? [src.slice(base.length)] : [],
  );
}

/** The files of a unit in an edition, sorted. */
function filesOf(site: Site, { pages }: Unit, edition: string): string[] {
  const within = edition.slice(1);
  const own = (file: string) =>
    within ? file.startsWith(`${within}/`) : !file.startsWith(address.traditional('/').slice(1));
  const wanted = pages?.concat(leading).map((path) => fileOf(edition + path));
  const html = site.files.filter((file) => file.endsWith('.html') && own(file) && !isFrame(file));
  const taken = wanted ? html.filter((file) => wanted.includes(file)) : html;
  const search = [address.searchIndex, address.names].map((path) => (edition + path).slice(1));
  const rest = site.files.filter(
    (file) => shared.test(file) || (!wanted && search.some((path) => file.startsWith(path))),
  );
  const pictures = taken
    .flatMap((page) => picturesOf(site, page))
    .filter((file) => existsSync(join(site.folder, file)));
  return [...new Set([...taken, ...rest, ...pictures])].sort();
}

const titleOf = (html: string) => /<title[^>]*>([^<｜]*)/.exec(html)?.[1] ?? '';

/**
 * Writes the lists of each edition that the site in `folder`, built for `base`, has. `/offline/lists/index.json` names all
 * of an edition with their sizes.
 */
export function writeLists(folder: string, base: string, units: Unit[]): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile());
  const site = { folder, base: base.replace(/\/*$/, '/'), files };
  const facts = new Map<string, [digest: string, bytes: number]>();
  const factsOf = (file: string) => {
    const bytes = facts.has(file) ? undefined : readFileSync(join(folder, file));
    if (bytes) facts.set(file, [createHash('sha256').update(bytes).digest('hex'), bytes.length]);
    return facts.get(file) as [string, number];
  };
  const write = (edition: string, name: string, data: unknown) => {
    const to = join(folder, `${edition}${address.offline}lists/${name}.json`);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, JSON.stringify(data));
  };
  for (const edition of Object.values(editions)) {
    if (!files.includes(fileOf(edition + address.offline))) continue;
    const index: Record<string, number> = {};
    for (const unit of units) {
      const listed = filesOf(site, unit, edition).map((file): KeepList['files'][number] => [
        pathOf(file),
        ...factsOf(file),
      ]);
      const bytes = listed.reduce((sum, [, , size]) => sum + size, 0);
      const main = edition + unit.main;
      const list: KeepList = {
        title: titleOf(readFileSync(join(folder, fileOf(main)), 'utf8')),
        main: main.slice(1),
        bytes,
        files: listed,
      };
      index[unit.name] = bytes;
      write(edition, unit.name, list);
    }
    write(edition, 'index', index);
  }
}
