/** The rows of a region as lines of text; rows of a table keep their columns. */
import type { Line } from '../../text.ts';
import { widthOf } from '../align.ts';
import type { Piece } from './pieces.ts';
import type { Region } from './regions.ts';
import { median, type Row, right } from './rows.ts';
import { cellsOf } from './tables.ts';

/** In sizes of type: a space between words. */
const space = 0.3;
/** A gap between paragraphs, in distances of lines. */
const paragraphGap = 1.6;

export function linesOfRegion({ rows, doubtful, table }: Region): Line[] {
  const pitch = median(rows.slice(1).map((row, i) => row.y - (rows[i]?.y ?? 0)));
  const left = Math.min(...rows.flatMap((row) => row.pieces.map(({ x }) => x)));
  const tabular = rows.map((row) => !isSpread(row) && cellsOf(row).length > 1);
  return rows.flatMap((row, i) => {
    const before = rows[i - 1];
    const apart = !table && before && row.y - before.y > paragraphGap * pitch;
    const inTable = table || Boolean(tabular[i] && (tabular[i - 1] || tabular[i + 1]));
    const line = lineOf(row, left, inTable);
    const doubt = inTable ? undefined : doubtOf(row, Boolean(doubtful));
    return [...(apart ? [{ text: '' }] : []), { ...line, ...(doubt && { doubt }) }];
  });
}

function lineOf(row: Row, left: number, inTable: boolean): Line {
  const cells = isSpread(row) ? [row.pieces] : cellsOf(row);
  const text = inTable ? placed(cells, left, row.size) : cells.map(joined).join('  ');
  const x = Math.min(...row.pieces.map((piece) => piece.x));
  return { text, x: round(x), y: round(row.y), size: round(row.size) };
}

const round = (n: number) => Math.round(n * 10) / 10;

/** A title with its characters set apart, all alike: one word. */
function isSpread(row: Row): boolean {
  if (row.pieces.length < 2 || row.pieces.some(({ text }) => [...text].length > 1)) return false;
  const gaps = row.pieces.slice(1).map((piece, i) => piece.x - right(row.pieces[i] as Piece));
  return Math.max(...gaps) < 4 * row.size && Math.max(...gaps) - Math.min(...gaps) < 0.3 * row.size;
}

/** The pieces of one cell: a space where there is one between words, none in a title that is set apart. */
function joined(pieces: Piece[]): string {
  const text = pieces.reduce((text, piece, i) => {
    const before = pieces[i - 1];
    const gap = before ? piece.x - right(before) : 0;
    const single = [...piece.text].length === 1 && before && [...before.text].length === 1;
    return text + (before && gap > space * piece.size && !single ? ' ' : '') + piece.text;
  }, '');
  return isStretched(text) ? text.replace(hanSpace, '') : text;
}

const hanSpace = /(?<=[\p{Script=Han}\p{P}]) (?=[\p{Script=Han}\p{P}])/gu;

/** A line of few characters that was set to the full width of its column has spaces that no one wrote. */
function isStretched(text: string): boolean {
  const runs = text.split(hanSpace).map((run) => run.length);
  return runs.length > 3 && median(runs) <= 2;
}

/** Cells at the places where they stand, counted in half widths of the type. */
function placed(cells: Piece[][], left: number, size: number): string {
  return cells.reduce((text, cell) => {
    const at = Math.round(((cell[0]?.x ?? left) - left) / (size / 2));
    const pad = Math.max(text === '' ? 0 : 2, at - widthOf(text));
    return text + ' '.repeat(pad) + joined(cell);
  }, '');
}

const longCell = 6;

/** A row with a gap between two long texts may be lines of two columns that stand close. */
function doubtOf(row: Row, across: boolean): string | undefined {
  const long = cellsOf(row).filter((cell) => joined(cell).length >= longCell).length;
  if (long > 1 && !isSpread(row)) return '可能跨栏：中间有空，或许是两栏的两行';
  return across && row.pieces.length > 1 ? '可能跨栏：横跨两栏，或许是两栏的两行' : undefined;
}
