/** Reads a built site: its pages, their ids and links, and every address that it serves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { address } from '../../domain/addresses/address.ts';

export interface Link {
  /** As written. */
  to: string;
  tag: string;
  attribute: string;
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
  links: Link[];
  /** Scripts, styles and handlers written into the page. */
  inline: string[];
}

export interface Site {
  pages: SitePage[];
  /** Every file, as an address without the base. */
  files: Set<string>;
  /** What the promise is about: pages, their fragments, and data files. */
  served: Set<string>;
  base: string;
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
  const data = attributes.type === 'application/ld+json';
  return [
    ...(tag === 'script' && attributes.src === undefined && !data ? ['<script>'] : []),
    ...(tag === 'style' ? ['<style>'] : []),
    ...Object.keys(attributes)
      .filter((name) => name.startsWith('on') || name === 'style')
      .map((name) => `${name}="…"`),
  ];
}

function readPage(file: string, at: string, html: string): SitePage {
  const page: SitePage = { file, address: at, ids: [], fragments: [], links: [], inline: [] };
  let inMain = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'main') inMain += 1;
      const { id } = attributes;
      if (id !== undefined) page.ids.push(id);
      if (id !== undefined && inMain > 0 && tag !== 'main' && !id.startsWith('ui-')) page.fragments.push(id);
      for (const attribute of linkAttributes[tag] ?? []) {
        const to = attributes[attribute];
        if (to !== undefined) page.links.push({ to, tag, attribute });
      }
      page.inline.push(...inlineIn(tag, attributes));
    },
    onclosetag(tag) {
      if (tag === 'main') inMain -= 1;
    },
  });
  parser.end(html);
  return page;
}

/** A page's address: `reports/x/index.html` → `/reports/x/`. */
const pageAddress = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Reads the site in `folder`, built for `base`. */
export function readSite(folder: string, base: string): Site {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
  const pages = all
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, pageAddress(file), readFileSync(join(folder, file), 'utf8')));
  const files = new Set(all.map((file) => pageAddress(file)));
  // The Traditional edition promises nothing of its own: facts are cited by the Simplified address. Nor do originals,
  // which only a build with the sources has.
  const served = new Set([
    ...pages
      .filter(
        (page) =>
          !page.address.startsWith(address.traditional('/')) && !page.address.endsWith(address.original('').slice(-10)),
      )
      .flatMap((page) => [page.address, ...page.fragments.map((id) => `${page.address}#${id}`)]),
    ...all
      .filter((file) => /^data\/|(^|\/)feed\.(xml|json)$|\.ics$|^citations\/.*\.(bib|ris|json)$/.test(file))
      .map((file) => `/${file}`),
  ]);
  return { pages, files, served, base };
}
