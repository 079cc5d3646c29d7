/** Reads the pages of a built site for the site checks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { addressOf } from '../../outputs/site-files.ts';

/** Where links lead. Most stand on many pages, so each is told once. */
export interface Link {
  /** As written. */
  to: string;
  tag: string;
  /** The first page that has it. */
  file: string;
  /** Its address from the root, without the base. */
  from: string;
  /** How many pages have it. */
  pages: number;
}

export interface SitePage {
  /** Path of the file from the site's folder. */
  file: string;
  /** Address from the root, without the base: `/reports/x/`, `/404.html`. */
  address: string;
  /** Every id, in order; an id given twice stands twice. */
  ids: string[];
  /** Ids that links from outside may mean: those in `<main>`, but for parts of the interface (`ui-…`). */
  fragments: string[];
  /** Scripts, styles and handlers written into the page. */
  inline: string[];
}

export interface ReadPages {
  pages: SitePage[];
  /** By what two links have in common that lead to the same. */
  links: [key: string, link: Link][];
}

const linkAttributes: Record<string, string[]> = {
  a: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  form: ['action'],
  use: ['href'],
};

/** What an element carries that a strict content policy would refuse. */
function inlineIn(tag: string, attributes: Record<string, string>): string[] {
  const inline: string[] = [];
  const data = attributes.type === 'application/ld+json';
  if (tag === 'script' && attributes.src === undefined && !data) inline.push('<script>');
  if (tag === 'style') inline.push('<style>');
  for (const name in attributes) if (name.startsWith('on') || name === 'style') inline.push(`${name}="…"`);
  return inline;
}

/** A copy: what was cut out of a page's text keeps the whole text in memory. */
const copyOf = (text: string) => Buffer.from(text).toString();

class Reader implements ReadPages {
  readonly pages: SitePage[] = [];
  private readonly known = new Map<string, Link>();

  get links(): [string, Link][] {
    return [...this.known];
  }

  private link(to: string, tag: string, { file, address: from }: SitePage) {
    // What is written from the root leads to the same from every page.
    const key = `${tag} ${/^\/|^\w+:/.test(to) ? '' : from} ${to}`;
    const known = this.known.get(key);
    if (known) known.pages += 1;
    else this.known.set(copyOf(key), { to: copyOf(to), tag, file, from, pages: 1 });
  }

  read(file: string, html: string): void {
    const page: SitePage = { file, address: addressOf(file), ids: [], fragments: [], inline: [] };
    let inMain = 0;
    const parser = new Parser({
      onopentag: (tag, attributes) => {
        if (tag === 'main') inMain += 1;
        if (attributes.id !== undefined) {
          const id = copyOf(attributes.id);
          page.ids.push(id);
          if (inMain > 0 && tag !== 'main' && !id.startsWith('ui-')) page.fragments.push(id);
        }
        for (const attribute of linkAttributes[tag] ?? []) {
          const to = attributes[attribute];
          if (to !== undefined) this.link(to, tag, page);
        }
        page.inline.push(...inlineIn(tag, attributes));
      },
      onclosetag: (tag) => {
        if (tag === 'main') inMain -= 1;
      },
    });
    parser.end(html);
    this.pages.push(page);
  }
}

/** Reads these pages of the site in a folder. */
export function share({ folder }: { folder: string }, files: string[]): ReadPages {
  const reader = new Reader();
  for (const file of files) reader.read(file, readFileSync(join(folder, file), 'utf8'));
  return { pages: reader.pages, links: reader.links };
}
