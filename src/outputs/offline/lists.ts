/** Writes the lists of what can be kept: every file with its digest and size, so that a kept copy is whole and true. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { address } from '../../domain/addresses/address.ts';
import { addressOf, filesIn } from '../site-files.ts';
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

/** What the lists say of a file. */
interface FileFacts {
  digest: string;
  bytes: number;
  /** Of a page, without the site's name. */
  title: string;
  /** The pictures within a page. */
  pictures: string[];
}

/** A built site: its files, sorted, and what is known of each once it was read. */
class Site {
  readonly files: string[];
  private readonly folder: string;
  private readonly base: string;
  private readonly known = new Map<string, FileFacts>();
  private readonly present: Set<string>;

  constructor(folder: string, base: string) {
    this.folder = folder;
    this.base = base.replace(/\/*$/, '/');
    this.files = filesIn(folder);
    this.present = new Set(this.files);
  }

  has = (file: string): boolean => this.present.has(file);

  /** A file that is in several lists is read once. */
  facts(file: string): FileFacts {
    const facts = this.known.get(file) ?? this.read(file);
    this.known.set(file, facts);
    return facts;
  }

  private read(file: string): FileFacts {
    const bytes = readFileSync(join(this.folder, file));
    const digest = createHash('sha256').update(bytes).digest('hex');
    const html = file.endsWith('.html') ? bytes.toString('utf8') : '';
    const pictures = [...html.matchAll(/<img[^>]*\ssrc="([^"?#]*)"/g)].flatMap(([, src = '']) =>
      src.startsWith(this.base) ? [src.slice(this.base.length)] : [],
    );
    return { digest, bytes: bytes.length, title: /<title[^>]*>([^<｜]*)/.exec(html)?.[1] ?? '', pictures };
  }
}

/** The files of an edition, of which each unit takes some. */
function editionOf(site: Site, edition: string) {
  const within = (edition || address.traditional('')).slice(1);
  const isOwn = (file: string) => file.startsWith(`${within}/`) === (edition !== '');
  const search = [address.searchIndex, address.names].map((path) => (edition + path).slice(1));
  return {
    pages: site.files.filter((file) => file.endsWith('.html') && isOwn(file) && !isFrame(file)),
    shared: site.files.filter((file) => shared.test(file)),
    search: site.files.filter((file) => search.some((path) => file.startsWith(path))),
  };
}

/** The files of a unit in an edition, sorted. */
function filesOf(site: Site, { pages }: Unit, edition: string, own: ReturnType<typeof editionOf>): string[] {
  const wanted = pages?.concat(leading).map((path) => fileOf(edition + path));
  const taken = wanted?.filter((file) => site.has(file)) ?? own.pages;
  const pictures = taken.flatMap((page) => site.facts(page).pictures).filter(site.has);
  return [...new Set([...taken, ...own.shared, ...(wanted ? [] : own.search), ...pictures])].sort();
}

/**
 * Writes the lists of each edition that the site in `folder`, built for `base`, has. `/offline/lists/index.json` names all
 * of an edition with their sizes.
 */
export function writeLists(folder: string, base: string, units: Unit[]): void {
  const site = new Site(folder, base);
  const write = (edition: string, name: string, data: unknown) => {
    const to = join(folder, `${edition}${address.offline}lists/${name}.json`);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, JSON.stringify(data));
  };
  for (const edition of Object.values(editions)) {
    if (!site.has(fileOf(edition + address.offline))) continue;
    const own = editionOf(site, edition);
    const index: Record<string, number> = {};
    for (const unit of units) {
      const files = filesOf(site, unit, edition, own).map((file): KeepList['files'][number] => {
        const { digest, bytes } = site.facts(file);
        return [addressOf(file).slice(1), digest, bytes];
      });
      const bytes = files.reduce((sum, [, , size]) => sum + size, 0);
      const main = edition + unit.main;
      const list: KeepList = { title: site.facts(fileOf(main)).title, main: main.slice(1), bytes, files };
      index[unit.name] = bytes;
      write(edition, unit.name, list);
    }
    write(edition, 'index', index);
  }
}
