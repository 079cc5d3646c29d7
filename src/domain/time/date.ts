/**
 * Dates as the archive knows them: EDTF (ISO 8601-2) levels 0 and 1 behind plain data.
 * https://www.loc.gov/standards/datetime/
 */
import edtf, { parse } from 'edtf';

export type Precision = 'day' | 'month' | 'year' | 'decade';

/** One end of a date: its parts, and the first and last day (ISO 8601) that it may mean. */
export interface DatePoint {
  precision: Precision;
  year: number;
  month?: number;
  day?: number;
  first: string;
  last: string;
}

/** A date or an interval. `from` and `to` are the same point unless it is an interval; null is an open end. */
export interface ArchiveDate {
  edtf: string;
  from: DatePoint | null;
  to: DatePoint | null;
  /** The date is qualified (`?`, `~` or `%`): it is inferred or approximate. */
  approximate: boolean;
}

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

/**
 * Reads an EDTF date or interval of level 0 or 1 (no seasons, no years beyond four digits).
 * @throws Error when the text is no such date, an impossible day, or an interval that ends before it begins.
 */
export function parseDate(text: string): ArchiveDate {
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

/** As `parseDate`, but null instead of an error. */
export function tryParseDate(text: string): ArchiveDate | null {
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}

export const isInterval = (date: ArchiveDate) => date.from !== date.to;

/** The first day that the date may mean, `YYYY-MM-DD`; an open beginning sorts first. */
export const firstDay = (date: ArchiveDate) => date.from?.first ?? '0000-00-00';

/** The last day that the date may mean, `YYYY-MM-DD`; an open end sorts last. */
export const lastDay = (date: ArchiveDate) => date.to?.last ?? '9999-12-31';

/** The year under which the date is filed: that of its beginning, or of its end where the beginning is open. */
export const yearOf = (date: ArchiveDate) => (date.from ?? date.to)?.year ?? 0;

/** The month (1-12) under which the date is filed, or undefined where only the year is known. */
export const monthOf = (date: ArchiveDate) => date.from?.month;

/** Every year from the first to the last that the date touches; an open end counts as its known end. */
export function yearsOf(date: ArchiveDate): number[] {
  const from = yearOf(date);
  const to = Number((date.to ?? date.from)?.last.slice(0, 4) ?? from);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Orders dates by first day, then the longer span first, then text. */
export function compareDates(a: ArchiveDate, b: ArchiveDate): number {
  return compare(firstDay(a), firstDay(b)) || compare(lastDay(b), lastDay(a)) || compare(a.edtf, b.edtf);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const words = (p: DatePoint) =>
  p.precision === 'decade'
    ? `${p.year}年代`
    : `${p.year}年${p.month ? `${p.month}月` : ''}${p.day ? `${p.day}日` : ''}`;

function intervalWords(from: DatePoint, to: DatePoint): string {
  if (from.precision === 'year' && to.precision === 'year') return `${from.year}—${to.year}年`;
  if (from.year !== to.year || !from.month || !to.month) return `${words(from)}至${words(to)}`;
  if (from.precision === 'month' && to.precision === 'month') return `${from.year}年${from.month}—${to.month}月`;
  if (from.month === to.month && from.day && to.day) return `${from.year}年${from.month}月${from.day}—${to.day}日`;
  return `${words(from)}至${words(to).replace(/^\d+年/, '')}`;
}

/** The date in Chinese words: 2014年2月14日, 约2025年1月, 2014—2018年, 2024年9月起. */
export function formatDate(date: ArchiveDate): string {
  const { from, to } = date;
  const text = !from
    ? `${words(to as DatePoint)}以前`
    : !to
      ? `${words(from)}起`
      : isInterval(date)
        ? intervalWords(from, to)
        : words(from);
  return date.approximate ? `约${text}` : text;
}

/** What the words of a date add to a heading that names its year and month, or its year: 14日 under 2014年2月, nothing under 2014年2月 itself. */
export function formatUnder(date: ArchiveDate, heading: string): string {
  const text = formatDate(date);
  const rest = text.startsWith(heading) ? text.slice(heading.length) : text;
  return /^(\d|$)/.test(rest) ? rest : text;
}

/** A value for `<time datetime>` (HTML 4.8.14), or undefined where HTML has no such form (intervals, decades). */
export function htmlDate(date: ArchiveDate): string | undefined {
  if (isInterval(date) || !date.from || date.from.precision === 'decade') return undefined;
  const length = { day: 10, month: 7, year: 4 }[date.from.precision];
  return date.from.first.slice(0, length);
}

/** How precisely the date is known, in words for a reader. */
export function precisionWords(date: ArchiveDate): string {
  const known = { day: '知道日期', month: '只知月份', year: '只知年份', decade: '只知年代' } as const;
  const { from, to } = date;
  if (!from || !to) return '起止只知其一';
  if (!isInterval(date)) return known[to.precision];
  const end = known[to.precision];
  return `一段时间，起${from.precision === to.precision ? '' : `${known[from.precision]}，`}止${end}`;
}
