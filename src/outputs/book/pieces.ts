/** What the book's chapters are put together from. */
import type { Archive } from '../../domain/archive/archive.ts';
import { shortName } from '../../domain/archive/short-name.ts';
import { formatRange, type LineRange } from '../../domain/lines.ts';
import { namesOf } from '../../typography/names.ts';
import { titleParts } from '../../typography/title.ts';
import { type Markup, x } from './markup.ts';

export interface Chapter {
  id: string;
  title: string;
  /** What other chapters call it where its title would be too long: 阳江2018. */
  short?: string;
  /** The title does not say whose the report is: the contents add what others call it. */
  vague?: boolean;
  /** What the chapter is in a book's terms (https://www.w3.org/TR/dpub-aria-1.1/), where it is not a plain chapter. */
  role?: 'introduction' | 'glossary' | 'index' | 'colophon';
  /** Stands in the contents under the chapter. */
  parts: { id: string; title: string }[];
  body: Markup;
}

/** What the contents call a chapter. */
export const titleOf = ({ title, short, vague }: Chapter) => (vague ? `${title}（${short}）` : title);

export const list = (items: Markup[], between = '、') => items.map((item, i) => x`${i > 0 ? between : ''}${item}`);
export const link = (id: string, text: string | Markup) => x`<a href="#${id}">${text}</a>`;
/** A link that says on paper on which page of the book its target stands (pdf.ts). */
export const see = (id: string, text: string | Markup) => x`<a data-part="see" href="#${id}">${text}</a>`;
/** Text that stays on one line. */
export const held = (text: string) => x`<span class="hold">${text}</span>`;

/** A link to a report, or to something in it, by what the book calls it. */
export const seeReport = (archive: Archive, report: string, id = `report-${report}`) =>
  see(id, held(shortName(archive, archive.report(report))));

/** A title that breaks between words only, as Title.astro writes it. */
export const titled = (archive: Archive, title: string): Markup =>
  x`<span class="title">${titleParts(title, namesOf(archive)).map(
    (words) =>
      x`<span>${words.map((word, i) => x`${i > 0 && x`<wbr />`}${word.includes('·') ? held(word) : word}`)}</span>`,
  )}</span>`;

/** Where in a report's source something stands: each range stays on one line. */
export const linesIn = (ranges: LineRange[], report: string) =>
  list(ranges.filter((r) => r.report === report).map((range) => held(formatRange(range))));
