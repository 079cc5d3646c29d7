/** Reads EDTF (https://www.loc.gov/standards/datetime/) into plain data. */
import edtf, { parse } from 'edtf';
import { remember } from '../remember.ts';
import type { ArchiveDate, DatePoint, Precision } from './date.ts';

interface Parsed {
  type: 'Date' | 'Interval';
  values: (number | Parsed | null)[];
  uncertain?: unknown;
  approximate?: unknown;
  unspecified?: number;
}

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

function point(parsed: Parsed, text: string): DatePoint {
  if (parsed.values.length > 3) throw new Error(`no times of day: ${text}`);
  // Their days have six digits in ISO 8601 and no order as texts.
  if (text.startsWith('-')) throw new Error(`no years before the year 0: ${text}`);
  const [year = 0, month, day] = parsed.values as number[];
  const hidden = parsed.unspecified ?? 0;
  // edtf.js marks unspecified digits by a bitmask over YYYYMMDD, years in the low four bits.
  const precision: Precision =
    hidden & 0b1111
      ? 'decade'
      : hidden & 0b110000 || month === undefined
        ? 'year'
        : hidden || day === undefined
          ? 'month'
          : 'day';
  const { min, max } = edtf(text) as { min: number; max: number };
  const result: DatePoint = { precision, year, first: isoDay(min), last: isoDay(max) };
  if (precision === 'month' || precision === 'day') result.month = (month ?? 0) + 1;
  if (precision === 'day') {
    result.day = day;
    // edtf.js lets 29 February of a common year through and rolls it over.
    if (Number(result.first.slice(8)) !== day) throw new Error(`no such day: ${text}`);
  }
  return result;
}

function read(text: string): ArchiveDate {
  const parsed = parse(text, { level: 1, types: ['Date', 'Interval'] }) as Parsed;
  if (parsed.type === 'Date') {
    const at = point(parsed, text);
    return { edtf: text, from: at, to: at, approximate: Boolean(parsed.uncertain || parsed.approximate) };
  }
  const ends = parsed.values as (Parsed | null | number)[];
  const texts = text.split('/');
  // An open end is null or, where a date stands before `..`, Infinity.
  const [from, to] = ends.map((end, i) => (typeof end === 'object' && end ? point(end, texts[i] ?? '') : null));
  if (!from && !to) throw new Error(`no end is known: ${text}`);
  if (from && to && to.last < from.first) throw new Error(`ends before it begins: ${text}`);
  const approximate = ends.some((end) => typeof end === 'object' && Boolean(end?.uncertain || end?.approximate));
  return { edtf: text, from: from ?? null, to: to ?? null, approximate };
}

/**
 * Reads an EDTF date or interval of level 0 or 1 (no seasons, no years beyond four digits, none below 0). The grammar is slow,
 * and few dates are many times asked for: the same date is one object, which is not to be changed.
 * @throws Error when the text is no such date, an impossible day, or an interval that ends before it begins.
 */
export const parseDate = remember(read);

/** As `parseDate`, but null instead of an error. */
export const tryParseDate = remember((text): ArchiveDate | null => {
  try {
    return parseDate(text);
  } catch {
    return null;
  }
});
