/** Tables that a text draws: ruled with box characters, or set in columns by spaces. */
import { widthOf } from './width.ts';

export interface TableRow {
  /** The texts of its cells. */
  cells: string[];
  /** Those of the row that heads it, and its line. */
  head: string[];
  headLine: number;
  /** 单位：万元, where a line over the table says what it is counted in. */
  unit?: { text: string; line: number };
}

/** What a line is to a table. */
export type TableLine = { is: 'border' } | { is: 'head' } | { is: 'row'; row: TableRow };

const border = /^[\s┌┬┐├┼┤└┴┘─━═╔╗╚╝╠╣╦╩╬║│|+-]{3,}$/u;
const year = /^(?:19|20)\d\d年?(?:度)?$/u;
const number = /^[-—–]?$|^[\d,]+(?:\.\d+)?[%％]?$/u;

/** The cells of a line, or none where it has no columns. */
function cellsOf(line: string): string[] {
  const ruled = /[│┃|║]/u.test(line);
  const text = ruled ? line.trim().replace(/^[│┃|║]|[│┃|║]$/gu, '') : line.trim();
  const cells = text.split(ruled ? /[│┃|║]/u : /\t+|[ \u3000]{2,}/u).map((cell) => cell.trim());
  return cells.length >= 2 && (ruled || cells.length >= 3) && widthOf(text) < 160 ? cells : [];
}

const countOf = (cells: string[], pattern: RegExp) => cells.filter((cell) => pattern.test(cell)).length;
/** Most of what stands behind the first cell is numbers. */
const isData = (cells: string[]) =>
  cells.length >= 2 && countOf(cells.slice(1), number) >= Math.ceil((cells.length - 1) * 0.6);

/** Whether cells name columns: years, or words alone. */
const isHead = (cells: string[]) =>
  cells.length >= 2 &&
  (countOf(cells.slice(1), year) >= 2 || cells.slice(1).every((cell) => cell !== '' && !/^\d/u.test(cell)));

const unitLine = /单位[：:]\s*([\p{Script=Han}%％]{1,6})/u;

/** Lines that are parts of tables, by their numbers (from 1). A table has a head and two rows with as many cells. */
export function tablesIn(lines: string[]): Map<number, TableLine> {
  const found = new Map<number, TableLine>();
  const cells = lines.map(cellsOf);
  for (let i = 0; i < lines.length; i += 1) {
    const head = cells[i] as string[];
    if (found.has(i + 1) || !isHead(head)) continue;
    const rows = rowsUnder(lines, cells, i, head.length);
    if (rows.length < 2) continue;
    const said = [i - 1, i - 2, i - 3]
      .map((k) => ({ text: unitLine.exec(lines[k] ?? '')?.[1], line: k + 1 }))
      .find((u) => u.text);
    const unit = said?.text ? { unit: { text: said.text, line: said.line } } : {};
    found.set(i + 1, { is: 'head' });
    if (said && /^[\s（(]*单位/u.test(lines[said.line - 1] as string)) found.set(said.line, { is: 'head' });
    for (const at of rows)
      found.set(at + 1, { is: 'row', row: { cells: cells[at] as string[], head, headLine: i + 1, ...unit } });
  }
  if (found.size === 0) return found;
  lines.forEach((line, i) => {
    if (border.test(line) && /[┌├└─━═+-]{3}/u.test(line)) found.set(i + 1, { is: 'border' });
  });
  return found;
}

/** The data rows that follow a head, over borders and blank lines. */
function rowsUnder(lines: string[], cells: string[][], head: number, width: number): number[] {
  const rows: number[] = [];
  for (let at = head + 1; at < lines.length; at += 1) {
    const line = lines[at] as string;
    if (border.test(line) || line.trim() === '') continue;
    if ((cells[at] as string[]).length !== width || !isData(cells[at] as string[])) break;
    rows.push(at);
  }
  return rows;
}
