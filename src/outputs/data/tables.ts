/** The rows as tables of plain cells, for spreadsheets and data frames: days that a program can reckon with, and numbers. */
import { stringify } from 'csv-stringify/sync';
import type { Figure, Milestone } from '../../domain/archive/archive.ts';
import type { ArchiveDate } from '../../domain/time/date.ts';

type Cell = string | number | null;
export type Row = Record<string, unknown>;

/** A date's first and last day, ISO 8601; an end that is not known is empty. Spreadsheets read 2018-10 as a day, and 2013/2018 not at all. */
export const days = (date: ArchiveDate | undefined) => ({
  dateFrom: date?.from?.first ?? null,
  dateTo: date?.to?.last ?? null,
});

/** `row` with `more` after the column `key`. */
export const after = (row: Row, key: string, more: Row): Row =>
  Object.fromEntries(
    Object.entries(row).flatMap((entry) => (entry[0] === key ? [entry, ...Object.entries(more)] : [entry])),
  );

/** `rows` are those of `milestones`, in their order. */
export const milestoneTable = (rows: Row[], milestones: Pick<Milestone, 'date'>[]): Row[] =>
  rows.map((row, i) => after(row, 'date', days(milestones[i]?.date)));

/** `rows` are those of `figures`, in their order. */
export const figureTable = (
  rows: Row[],
  figures: Pick<Figure, 'normalized' | 'period' | 'bounds' | 'scope'>[],
): Row[] =>
  rows.map(({ normalized: _, bounds: __, scope: ___, ...row }, i) => {
    const { value = null, min = null, max = null, unit = null } = figures[i]?.normalized ?? {};
    const { low = null, high = null, precision = null } = figures[i]?.bounds ?? {};
    const { nature = null, extent = null, count = null, stage = null, grade = null } = figures[i]?.scope ?? {};
    const basic = {
      normalizedValue: value,
      normalizedMin: min,
      normalizedMax: max,
      normalizedUnit: unit,
      low,
      high,
      precision,
      nature,
      extent,
      count,
      stage,
      grade,
    };
    return after(after(row, 'period', days(figures[i]?.period)), 'qualifier', basic);
  });

/** The day of files in archives: always the same, so that the same content gives the same bytes. */
export const mtime = new Date(2026, 0, 1);

/** A value as a cell: lists joined by `; `, records as their values joined by spaces. */
export const cell = (value: unknown): Cell =>
  Array.isArray(value)
    ? value.map(cell).join('; ')
    : value !== null && typeof value === 'object'
      ? Object.values(value).map(cell).join(' ')
      : (value as Cell);

/**
 * CSV (RFC 4180) with a byte-order mark, so that spreadsheets read the Chinese, and formulas made harmless. Texts stand in quotes,
 * numbers and days do not, so that a program can tell 2018, a year, from 2018, a sum.
 */
export const csv = (rows: Row[]): string =>
  stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)]))),
    {
      header: true,
      bom: true,
      cast: { string: (value, { column }) => ({ value, quoted: !/(?:From|To)$/.test(String(column)) }) },
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );
