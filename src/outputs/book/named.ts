/** Where in the book people are named. */
import { raw } from './markup.ts';
import type { Chapter } from './pieces.ts';

/** Begins the ids of the places of a name, by its number. */
const stem = (chapter: Chapter, name: number) => `${chapter.id}--named-${name}-`;

/** A chapter's markup with an id at the first mention of each name in a paragraph, an item or a row: that may go over two pages. */
function markNames(chapter: Chapter, names: string[]): Chapter {
  let count = 0;
  const mark = (block: string) =>
    names.reduce(
      (text, name, i) =>
        text.replace(name, () => {
          count += 1;
          return `<span id="${stem(chapter, i)}${count}">${name}</span>`;
        }),
      block,
    );
  const blocks = chapter.body.markup.split(/(?=<(?:p|li|h\d|tr|td)\b)/);
  // The authors of a report, who stand in its masthead, may be others of the same name.
  return { ...chapter, body: raw(blocks.map((b) => (b.includes('data-part="masthead"') ? b : mark(b))).join('')) };
}

export const withNames = (chapters: Chapter[], names: string[]): Chapter[] => chapters.map((c) => markNames(c, names));

/** The ids of the places of a name in a chapter that has them. */
export const placesOf = (chapter: Chapter, name: number): string[] =>
  [...chapter.body.markup.matchAll(new RegExp(`id="(${stem(chapter, name)}\\d+)"`, 'g'))].map(([, id = '']) => id);
