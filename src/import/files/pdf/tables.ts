/** Tables of values, which are read across whatever columns the page has. */
import type { Piece } from './pieces.ts';
import { type Row, right } from './rows.ts';

/** In sizes of type: the least gap between cells. */
const cellGap = 1.2;
/** More characters are a line of a column. */
const longestCell = 12;

/** What stands apart in a row. */
export function cellsOf(row: Row): Piece[][] {
  const cells: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row.pieces) {
    if (piece.x - end > cellGap * row.size || cells.length === 0) cells.push([piece]);
    else cells.at(-1)?.push(piece);
    end = Math.max(end, right(piece));
  }
  return cells;
}

/** The text of each. */
export const textsOf = (row: Row) => cellsOf(row).map((cell) => cell.map(({ text }) => text).join(''));

/** Short cells, of which most are numbers or hold one. */
const hasValues = (row: Row): boolean => {
  const cells = textsOf(row);
  const numbers = cells.filter((cell) => /\d/.test(cell)).length;
  return cells.length > 1 && cells.every((cell) => cell.length <= longestCell) && numbers * 2 > cells.length;
};

const isHead = (row: Row | undefined, of: Row): boolean => {
  const cells = row ? textsOf(row) : [];
  return cells.length > 1 && cells.length >= textsOf(of).length && cells.every((cell) => cell.length <= longestCell);
};

export interface Band {
  rows: Row[];
  table: boolean;
}

/** The rows of a page in bands: tables, and what stands between them. One row of values is no table. */
export function bandsOf(rows: Row[]): Band[] {
  const bands: Band[] = [];
  let from = 0;
  while (from < rows.length) {
    let to = from;
    while (to < rows.length && hasValues(rows[to] as Row)) to++;
    const last = bands.at(-1);
    if (to - from < 2) {
      if (last && !last.table) last.rows.push(rows[from] as Row);
      else bands.push({ rows: [rows[from] as Row], table: false });
      from += 1;
      continue;
    }
    const table = rows.slice(from, to);
    if (last && !last.table && isHead(last.rows.at(-1), table[0] as Row)) table.unshift(last.rows.pop() as Row);
    bands.push({ rows: table, table: true });
    from = to;
  }
  return bands.filter((band) => band.rows.length > 0);
}
