/**
 * Dates as the archive knows them: EDTF (ISO 8601-2) levels 0 and 1 behind plain data.
 * https://www.loc.gov/standards/datetime/
 */
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
