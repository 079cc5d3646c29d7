/** Reads a built site: its pages, their ids and links, and every address that it serves. */
import { address } from '../../domain/addresses/address.ts';
import { addressOf, filesIn } from '../../outputs/site-files.ts';
import { inParallel } from '../parallel/parallel.ts';
import type { Link, ReadPages, SitePage } from './read-pages.ts';

export interface Site {
  pages: SitePage[];
  /** Every link that there is, once. */
  links: Link[];
  /** Every file, as an address without the base. */
  files: Set<string>;
  /** What the promise is about: pages, their fragments, and data files. */
  served: Set<string>;
  base: string;
}

/** The links of all shares, each with all pages that have it. */
function together(shares: ReadPages[]): Link[] {
  const links = new Map<string, Link>();
  for (const [key, link] of shares.flatMap(({ links }) => links)) {
    const known = links.get(key);
    if (known) known.pages += link.pages;
    else links.set(key, link);
  }
  return [...links.values()];
}

/** Reads the site in `folder`, built for `base`. */
export async function readSite(folder: string, base: string): Promise<Site> {
  const all = filesIn(folder);
  const html = all.filter((file) => file.endsWith('.html'));
  const shares: ReadPages[] = await inParallel(new URL('./read-pages.ts', import.meta.url), { folder }, html);
  const pages = shares.flatMap((share) => share.pages);
  const files = new Set(all.map(addressOf));
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
  return { pages, links: together(shares), files, served, base };
}
