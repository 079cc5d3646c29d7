/** Sentences of a source that slipped into a body in own words: so many characters in a row are no coincidence. */
import type { Block } from '../reader/body/blocks.ts';
import type { Body } from '../reader/body/read-body.ts';
import { plainScript } from './plain.ts';
import { blockText, type Original } from './restore.ts';

/** Characters in a row. */
export const most = 24;

/** Letters, digits and Han characters alone: another comma makes no sentence one's own. */
const solid = (text: string) => plainScript(text).replace(/[^\p{L}\p{N}]/gu, '');

/** What may stand exact: titles of documents, and what is quoted and shown as a quotation. */
const exact = /《[^《》]*》|“[^“”]*”|‘[^‘’]*’/gu;

/** The runs of a block's own words: links, components and exact words part them. */
const runsOf = ({ pieces }: Block): { text: string; line: number }[] =>
  pieces.flatMap((piece) =>
    'text' in piece
      ? piece.text
          .replace(exact, '\n')
          .split('\n')
          .map((run) => ({ text: solid(run), line: piece.line }))
      : [],
  );

export interface Overlap {
  /** Of the report's file. */
  line: number;
  text: string;
}

/** Each paragraph that repeats its source, with the longest run. Headings are titles, and stay exact. */
export function overlapsWith(body: Body, original: Original): Overlap[] {
  const source = original.blocks.map((block) => solid(blockText(block))).join('\n');
  return body.facts.blocks
    .filter((block) => block.of === 'text')
    .flatMap((block) => {
      const found = runsOf(block).flatMap(({ text, line }) => {
        const longest = longestIn(text, source);
        return longest.length >= most ? [{ line, text: longest }] : [];
      });
      return found.sort((a, b) => b.text.length - a.text.length).slice(0, 1);
    });
}

/** The longest part of a text that stands in the source too. */
function longestIn(text: string, source: string): string {
  let longest = '';
  for (let start = 0; start + most <= text.length; start += 1) {
    let length = Math.max(most, longest.length + 1);
    if (start + length > text.length || !source.includes(text.slice(start, start + length))) continue;
    while (start + length < text.length && source.includes(text.slice(start, start + length + 1))) length += 1;
    longest = text.slice(start, start + length);
  }
  return longest;
}
