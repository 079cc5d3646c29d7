/** A text that the rules of wording read. */
import type { Problem } from '../../domain/problem.ts';

export interface Passage {
  file: string;
  /** A title is a milestone's; the body is what stands between the front matter and the end. */
  kind: 'title' | 'text' | 'body';
  text: string;
  /** The line on which the character at an offset stands. */
  lineAt: (offset: number) => number;
}

/** What a rule says of a place; `words` are those that it found, and its code is the rule's. */
export interface Advice extends Problem {
  words: string;
}

/** Stands for each character that is somebody else's. */
export const veil = '\u{FFFC}';

/** The text with what stands in quotation marks and title marks veiled, at the same offsets. */
export const own = (text: string): string =>
  text.replace(/“[^”]*”|《[^》]*》/g, (quoted) => quoted[0] + veil.repeat(quoted.length - 2) + quoted.at(-1));

/** How many characters of a text are its own. */
export const lengthOf = (text: string): number => [...own(text).replaceAll(veil, '')].length;

/** The sentences of a text with their offsets, each with the mark that ends it. */
export function sentencesOf(text: string, ends: string): { text: string; at: number }[] {
  const marks = ends.replace(/[\\\]^-]/g, '\\$&');
  // A mark within quotation marks ends no sentence.
  return [...own(text).matchAll(new RegExp(`[^${marks}]+[${marks}]*`, 'gu'))].map(({ 0: found, index }) => ({
    text: text.slice(index, index + found.length),
    at: index,
  }));
}
