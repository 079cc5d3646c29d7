/**
 * The text that Pagefind is given, and the natural text that comes back from it. Every unit is a word: U+200B stands
 * before it. Marks that a phrase goes across are written as variation selectors, which belong to the character before
 * them and take no place. The point of a number is written as a letter, so that 13.89 is one word, and 13 and 89 are none.
 */
import type { Char } from './characters.ts';
import { pieces } from './units.ts';

/** Pagefind's own sign between words. */
const edge = '\u200b';
/** Ends a block: it takes a place, so that no phrase goes on from one block to the next, and nobody sees it. */
export const end = '\u2063';
/** Sinological dot: a letter that looks like a point. */
const point = '\ua78f';

const marks = [...'“”‘’《》〈〉「」（）·-/,『』()[]{}【】〔〕〖〗［］｛｝•‧・･"\'＂＇«»－／，'];
const few = 14;
const selectors = marks.map((_, i) => String.fromCodePoint(i < few ? 0xfe00 + i : 0xe0100 + i));
const selectorOf = new Map(marks.map((mark, i) => [mark, selectors[i] as string]));
const markOf = new Map(marks.map((mark, i) => [selectors[i] as string, mark]));

/** How a word is written for the index. */
export const wordOf = (key: string) => key.replace('.', point);

const shownInWord = ({ kind, text, shown }: Char) =>
  kind === 'skip' ? '' : text === ',' ? selectorOf.get(',') : text === '.' ? point : shown;

/** A block of text as it is indexed, without the end of the block. */
export function cut(text: string): string {
  let made = '';
  let done = 0;
  for (const { kind, chars } of pieces(text)) {
    // One character may be several in NFKC: … is three points, and written once.
    const written = text.slice(Math.max(done, chars[0]?.start ?? 0), chars.at(-1)?.end);
    done = chars.at(-1)?.end ?? done;
    if (kind === 'unit') made += edge + chars.map(shownInWord).join('');
    else if (kind === 'mark') made = made.trimEnd() + (selectorOf.get(written) ?? '');
    else if (kind === 'gap' && written) made += edge + written;
    else if (kind === 'space') made += ' ';
  }
  return made;
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>' };

/** The text that was cut. */
export const natural = (text: string): string =>
  text
    .replace(/[\u200b\ua78f]|&[lg]t;/g, (c) => (c === point ? '.' : (entities[c] ?? '')))
    .replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, (c) => markOf.get(c) ?? '');

/** The blocks of a text from the index, and the place of each one's first word. */
export function blocksOf(raw: string): { text: string; at: number }[] {
  const blocks: { text: string; at: number }[] = [];
  let text = '';
  let at = 0;
  for (const [i, word] of raw.split(edge).entries()) {
    text += word;
    if (!word.includes(end)) continue;
    const block = natural(text.replaceAll(end, '')).trim();
    if (block) blocks.push({ text: block, at });
    text = '';
    at = i + 1;
  }
  return blocks;
}
