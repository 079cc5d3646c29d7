/** The passages that evidence cites: the cited lines in reading order, joined, each place traceable to its line. */
import type { LineRange } from '../domain/lines.ts';
import { type Block, type Original, type Piece, pieceText } from './restore.ts';

export interface Passage {
  report: string;
  /** The cited lines of one block, joined. */
  text: string;
  pieces: Piece[];
  /** Whether the block has text before and after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

function passageOf(report: string, block: Block, ranges: LineRange[]): Passage[] {
  const cited = block.pieces.filter(({ line }) => ranges.some((r) => r.first <= line && line <= r.last));
  const [first] = cited;
  if (!first) return [];
  const pieces = [{ ...first, gap: '' as const }, ...cited.slice(1)];
  const text = pieces.map((piece) => piece.gap + pieceText(piece)).join('');
  return [
    { report, text, pieces, cutBefore: first !== block.pieces[0], cutAfter: cited.at(-1) !== block.pieces.at(-1) },
  ];
}

/** One passage for each block that the ranges touch, in reading order. */
export const passages = (original: Original, ranges: LineRange[]): Passage[] => {
  const own = ranges.filter((range) => range.report === original.id);
  return original.blocks.flatMap((block) => passageOf(original.id, block, own));
};
