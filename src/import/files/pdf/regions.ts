/** A page cut into regions that are read one after the other: columns, and what stands above and below them. */
import { crosses, type Gutter, gutterOf, sideOf } from './gutter.ts';
import type { Piece } from './pieces.ts';
import { median, type Row, right, rowsOf } from './rows.ts';
import { bandsOf, textsOf } from './tables.ts';

export interface Region {
  rows: Row[];
  /** Headlines run across columns; a line that does may also be two lines of two columns. */
  doubtful?: boolean;
  /** Rows of values, each with cells. */
  table?: boolean;
}

/** A page of a newspaper has a dozen articles of a few columns. */
const deepest = 40;
/** The share of rows that may run across a gutter. */
const fewAcross = 0.25;

/** A line that stands so far apart at the head or foot of a page, in sizes of its type, belongs to no column. */
const farApart = 2.2;

/** The regions of a page in reading order: from the left column to the right, from the top down. */
export function pageRegions(pieces: Piece[]): Region[] {
  return bandsOf(rowsOf(pieces)).flatMap(({ rows, table }) => (table ? [{ rows, table }] : withoutEnds(rows)));
}

/** Lines of columns are longer, and stand beside each other. */
const isHeadOrFoot = (row: Row): boolean => {
  const cells = textsOf(row);
  return cells.length === 1 || cells.every((cell) => cell.length <= 12);
};

/** A running head and a page number are read before and after everything else. */
function withoutEnds(rows: Row[]): Region[] {
  const gaps = rows.slice(1).map((row, i) => row.y - (rows[i]?.y ?? 0));
  const far = (gap: number | undefined, row: Row | undefined) =>
    row !== undefined &&
    rows.length > 3 &&
    (gap ?? 0) >= Math.max(2 * median(gaps), farApart * row.size) &&
    isHeadOrFoot(row);
  const first = far(gaps[0], rows[0]) ? 1 : 0;
  const last = far(gaps.at(-1), rows.at(-1)) ? rows.length - 1 : rows.length;
  return [rows.slice(0, first), rows.slice(first, last), rows.slice(last)].flatMap((part) =>
    regionsOf(part.flatMap((row) => row.pieces)),
  );
}

function regionsOf(pieces: Piece[], depth = 0): Region[] {
  const rows = rowsOf(pieces);
  if (rows.length < 3 || depth > deepest) return rows.length > 0 ? [{ rows }] : [];
  const gutter = gutterOf(rows);
  if (gutter) return columns(pieces, gutter, depth);
  const cut = cutBetween(rows);
  if (cut !== undefined)
    return [rows.slice(0, cut), rows.slice(cut)].flatMap((part) =>
      regionsOf(
        part.flatMap((row) => row.pieces),
        depth + 1,
      ),
    );
  const crossed = gutterOf(rows, fewAcross);
  return crossed ? bands(rows, crossed, depth) : [{ rows }];
}

function columns(pieces: Piece[], gutter: Gutter, depth: number): Region[] {
  const middle = (gutter.left + gutter.right) / 2;
  const inLeft = (piece: Piece) => (piece.x + right(piece)) / 2 < middle;
  return [pieces.filter(inLeft), pieces.filter((piece) => !inLeft(piece))].flatMap((part) =>
    regionsOf(part, depth + 1),
  );
}

/** Before which row the page parts into an upper and a lower half, of which one has columns: at the widest gap that does. */
function cutBetween(rows: Row[]): number | undefined {
  const gap = (at: number) => Math.round((rows[at]?.y ?? 0) - (rows[at - 1]?.y ?? 0));
  // Of equal gaps the one nearest to an end, which cuts off no more than a headline.
  const places = rows.map((_, at) => at).slice(1);
  places.sort((a, b) => gap(b) - gap(a) || Math.min(a, rows.length - a) - Math.min(b, rows.length - b));
  const cut = places.find((at) => gutterOf(rows.slice(at)) ?? gutterOf(rows.slice(0, at)));
  const gutter = cut === undefined ? undefined : gutterOf(rows.slice(cut));
  return cut !== undefined && gutter ? topOf(rows, cut, gutter) : cut;
}

/** Where columns begin: a wide gap over a heading of one of them does not part them, so the rows above it belong to them. */
function topOf(rows: Row[], cut: number, gutter: Gutter): number {
  let top = cut;
  for (let at = cut - 1; at > 0; at -= 1) {
    const row = rows[at] as Row;
    if (crosses(row, gutter)) break;
    if (sideOf(row, gutter, 'left').length > 0 && sideOf(row, gutter, 'right').length > 0) top = at;
  }
  return top;
}

/** Columns above and below each row that runs across them. */
function bands(rows: Row[], gutter: Gutter, depth: number): Region[] {
  const regions: Region[] = [];
  let band: Row[] = [];
  const close = () => {
    if (band.length > 0)
      regions.push(
        ...columns(
          band.flatMap((row) => row.pieces),
          gutter,
          depth,
        ),
      );
    band = [];
  };
  for (const row of rows) {
    if (!crosses(row, gutter)) band.push(row);
    else {
      close();
      regions.push({ rows: [row], doubtful: true });
    }
  }
  close();
  return regions;
}
