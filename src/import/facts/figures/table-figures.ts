/** A table's cells as figures: a series and a year each. */
import { tryParseDate } from '../../../domain/time/parse.ts';
import type { TableRow } from '../../layout/line/table.ts';
import { linesAt, type Passage } from '../passage.ts';
import type { FigureFound } from './figures.ts';

const yearOf = (cell: string) => /^((?:19|20)\d\d)年?(?:度)?$/u.exec(cell)?.[1];
const bracket = /[（(]([^（）()]{1,6})[）)]/u;
const bare = (words: string) => words.replace(bracket, '').trim();

/** Numbers of a row with where they stand in its text. */
function places(text: string, cells: string[]): { start: number; end: number }[] {
  let from = 0;
  return cells.map((cell) => {
    const start = text.indexOf(cell, from);
    if (start >= 0) from = start + cell.length;
    return { start, end: start + cell.length };
  });
}

/** What a cell's number counts, and when, out of its row and column. */
function told(row: TableRow, i: number): { label: string; year?: string; unit?: string } {
  const [first = ''] = row.cells;
  const column = row.head[i] ?? '';
  const [own, over] = [yearOf(first), yearOf(column)];
  const series = over ? first : own ? column : `${bare(first)}${column}`;
  const year = over ?? own;
  const unit = bracket.exec(series)?.[1] ?? bracket.exec(row.head[0] ?? '')?.[1] ?? row.unit?.text;
  return { label: bare(series), ...(year && { year }), ...(unit && { unit }) };
}

/** The figures of a row. A cell whose unit is told nowhere is none. */
export function tableFigures(passage: Passage, row: TableRow): FigureFound[] {
  const at = places(passage.text, row.cells);
  const lines = [
    linesAt(passage, { start: 0, end: passage.text.length }),
    `${row.headLine}`,
    ...(row.unit ? [`${row.unit.line}`] : []),
  ];
  return row.cells.flatMap((cell, i): FigureFound[] => {
    const value = Number(cell.replaceAll(',', '').replace(/[%％]$/u, ''));
    const { label, year, unit: counted } = told(row, i);
    const unit = /[%％]$/u.test(cell) ? '%' : counted;
    const place = at[i];
    if (i === 0 || cell === '' || !Number.isFinite(value) || !unit || !place || place.start < 0 || label === '')
      return [];
    return [
      {
        value,
        unit,
        qualifier: 'exact',
        label,
        quote: cell,
        ...(year && tryParseDate(year) && { period: { edtf: year } }),
        passage,
        at: place,
        places: [{ passage, at: place }],
        sentence: passage.text,
        lines,
        rule: 'table',
        confidence: 0.85,
      },
    ];
  });
}
