/** A block's text for the search of facts: every place of it knows its line, and the sentence that it stands in. */
import { gapBetween } from '../../originals/join.ts';
import { type Block, blockRows } from '../layout/block.ts';
import { bylineHead, bylineTail } from '../layout/line/byline.ts';
import { undoubled } from '../layout/line/doubled.ts';

export interface Passage {
  block: Block;
  text: string;
  /** The heading that it stands under, and those above it. */
  headings: string[];
  /** The line of a place in the text. */
  lineAt: (offset: number) => number;
  /** Who signs in the text itself: at its end, which is then no part of it, or at its beginning. */
  byline?: string;
}

export interface Span {
  start: number;
  end: number;
}

/** The text as the original has it: rows joined, doubled glyphs read once. */
export function passageOf(block: Block, headings: string[]): Passage {
  let text = '';
  const ends: { end: number; line: number }[] = [];
  for (const { line, text: row } of blockRows(block)) {
    const read = undoubled(row);
    text += (text === '' ? '' : gapBetween(text, read)) + read;
    ends.push({ end: text.length, line });
  }
  const lineAt = (offset: number) => (ends.find(({ end }) => offset < end) ?? ends.at(-1))?.line ?? 0;
  const tail = block.role === 'byline' ? undefined : bylineTail(text);
  const byline = tail === undefined ? bylineHead(text) : text.slice(tail).trim();
  return { block, text: text.slice(0, tail).trimEnd(), headings, lineAt, ...(byline && { byline }) };
}

/** The lines of a part of a passage, as evidence writes them. */
export function linesAt({ lineAt }: Passage, { start, end }: Span): string {
  const [first, last] = [lineAt(start), lineAt(Math.max(start, end - 1))];
  return first === last ? `${first}` : `${Math.min(first, last)}-${Math.max(first, last)}`;
}

/** Parts of a text between the given signs, each with the sign that ends it. Signs within brackets and quotations do not part it. */
export function partsOf(text: string, signs: RegExp): Span[] {
  const parts: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] as string;
    if (/[（(《〈]/.test(char)) depth += 1;
    else if (/[）)》〉]/.test(char)) depth = Math.max(0, depth - 1);
    if (!signs.test(char) || depth > 0) continue;
    // A closing quotation mark goes with the sentence that it ends.
    const closing = /[”’」』]/.test(text[i + 1] ?? '') ? 1 : 0;
    parts.push({ start, end: i + 1 + closing });
    start = i + 1 + closing;
    i += closing;
  }
  if (start < text.length) parts.push({ start, end: text.length });
  return parts;
}

/** Sentences, each ended by 。！？. */
export const sentencesOf = (text: string) => partsOf(text, /[。！？!?]/);
/** Parts of sentences, each ended by a semicolon too. */
export const segmentsOf = (text: string) => partsOf(text, /[。！？；;!?]/);
/** Clauses, each ended by a comma too. */
export const clausesOf = (text: string) => partsOf(text, /[。！？；;!?，,：]/);

export const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** Whether a place stands in quotation marks or in a document's title. */
export function enclosing(text: string, at: Span): { kind: 'quote' | 'title' | 'bracket'; span: Span } | undefined {
  for (const [kind, pattern] of [
    ['title', /《[^《》]*(?:〈[^〉]*〉)?[^《》]*》(?:[（(][^）)]*[）)])?/gu],
    ['quote', /“[^“”]{0,40}”|‘[^‘’]{0,40}’|「[^「」]{0,40}」|"[^"]{0,40}"/gu],
    ['bracket', /[（(][^（）()]{0,40}[）)]/gu],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (within(at, span)) return { kind, span };
    }
  return undefined;
}
