/** The white between two columns. */
import type { Piece } from './pieces.ts';
import { median, type Row, right } from './rows.ts';

export interface Gutter {
  left: number;
  right: number;
  /** Rows that run across it. */
  crossing: number;
}

/** In sizes of type: less is a space between words. */
const narrowest = 0.8;
/** A column has a few rows, and lines of more than a few characters; else it is a list or a table, which is read across. */
const fewestRows = 3;
const shortestLine = 6;

/** The widest gutter that at most `crossing` of the rows run across. */
export function gutterOf(rows: Row[], crossing = 0): Gutter | undefined {
  const size = median(rows.map((row) => row.size));
  const found = gapsOf(rows, Math.floor(crossing * rows.length))
    .filter((gap) => gap.right - gap.left >= narrowest * size && isBetweenColumns(rows, gap))
    .sort((a, b) => a.crossing - b.crossing || b.right - b.left - (a.right - a.left));
  return found[0];
}

/** Stretches of x inside the region that at most `most` rows cover. */
function gapsOf(rows: Row[], most: number): Gutter[] {
  // What each place is covered by changes where a piece begins and ends.
  const edges = rows.flatMap((row) =>
    merged(row.pieces).flatMap(([from, to]) => [[from, 1] as const, [to, -1] as const]),
  );
  edges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const gaps: Gutter[] = [];
  let [depth, begun] = [0, undefined as Gutter | undefined];
  for (const [x, change] of edges) {
    depth += change;
    if (depth <= most && !begun) begun = { left: x, right: x, crossing: depth };
    else if (depth > most && begun) {
      gaps.push({ ...begun, right: x });
      begun = undefined;
    }
  }
  return gaps;
}

/** Where a row has text, without its own gaps of a word. */
function merged(pieces: Piece[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const piece of pieces) {
    const last = spans.at(-1);
    if (last && piece.x - last[1] < narrowest * piece.size) last[1] = Math.max(last[1], right(piece));
    else spans.push([piece.x, right(piece)]);
  }
  return spans;
}

/** What of a row stands on one side of a gutter that it does not cross. */
export const sideOf = (row: Row, gutter: Gutter, side: 'left' | 'right'): Piece[] =>
  crosses(row, gutter)
    ? []
    : row.pieces.filter((piece) => (side === 'left' ? right(piece) <= gutter.left + 1 : piece.x >= gutter.right - 1));

export const crosses = (row: Row, { left, right: end }: Gutter): boolean =>
  row.pieces.some((piece) => piece.x < end - 1 && right(piece) > left + 1);

/** The columns at either side are full of lines; those beyond, whose rows may lie between, are looked at in their turn. */
function isBetweenColumns(rows: Row[], gutter: Gutter): boolean {
  return (['left', 'right'] as const).every((side) => {
    const lines = rows.flatMap((row) => {
      const line = nearest(sideOf(row, gutter, side), side);
      return line.length > 0 ? [line] : [];
    });
    if (lines.length < fewestRows) return false;
    const spans = lines.map((pieces) => Math.max(...pieces.map(right)) - Math.min(...pieces.map(({ x }) => x)));
    const width = spans.toSorted((a, b) => a - b)[Math.floor(0.8 * spans.length)] ?? 0;
    const lengths = lines.map((pieces) => pieces.reduce((sum, { text }) => sum + text.length, 0));
    return median(lengths) >= shortestLine && spans.filter((span) => span >= 0.75 * width).length >= spans.length / 2;
  });
}

/** The pieces of a side that stand together next to the gutter. */
function nearest(pieces: Piece[], side: 'left' | 'right'): Piece[] {
  const apart = (before: Piece, after: Piece) => after.x - right(before) >= narrowest * after.size;
  const ends = pieces.flatMap((piece, i) => (i > 0 && apart(pieces[i - 1] as Piece, piece) ? [i] : []));
  return side === 'left' ? pieces.slice(ends.at(-1) ?? 0) : pieces.slice(0, ends[0]);
}
