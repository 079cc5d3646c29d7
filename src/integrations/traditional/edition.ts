/** What the Traditional edition is of a site: how its texts are converted, and which addresses have a page in it. */
import type { Convert, Voice } from './conversion/convert.ts';

export interface Edition {
  convert: Record<Voice, Convert>;
  /** Scheme and host of the site. */
  origin: string;
  /** Addresses (under the base) of the pages that have a page in this edition. */
  pages: ReadonlySet<string>;
  /** From an address under the base to that of the same page in this edition. */
  toEdition: (path: string) => string;
}

/** An address, under the base or in full, as the edition's own where it has that page. What it asks search for stands in the box for the reader to see. */
export function moved(to: string, { convert, origin, pages, toEdition }: Edition): string {
  const [, host = '', path = '', rest = ''] = /^(https?:\/\/[^/?#]*)?([^?#]*)(.*)$/s.exec(to) ?? [];
  if ((host && host !== origin) || !pages.has(path)) return to;
  return host + toEdition(path) + (rest[0] === '?' ? convert.reports(rest) : rest);
}

/** A text with the addresses that it tells: those in full, and those that paper has between 〔〕. */
export const movedIn = (text: string, edition: Edition): string =>
  text
    .replace(/https?:\/\/[^\s<>"&“”，。；（）〔〕]+/g, (to) => moved(to, edition))
    .replace(/(?<=〔)\/[^〔〕]*(?=〕)/g, (to) => moved(to, edition));

/** Whether an address of the site leads to a file of texts that has no Traditional twin: a feed, a calendar, data. */
export const isSimplified = (to: string, { origin, pages }: Edition): boolean => {
  const path = to.startsWith(origin) ? to.slice(origin.length) : to;
  return /^\/(?!\/)[^?#]*\.(?:xml|json|csv|ics|bib|ris)$/.test(path) && !pages.has(path);
};
