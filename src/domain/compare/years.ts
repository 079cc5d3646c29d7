/** How many years a flow took, as far as its dates say. */
import { type ArchiveDate, isInterval } from '../time/date.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * The fewest and the most years of a period. 2014/2018 is four to five: nothing says that it began in January and ended in
 * December. A report counts no further than to its publication. Undefined where an end is open.
 */
export function yearsOf(period: ArchiveDate, published?: ArchiveDate): { low: number; high: number } | undefined {
  const { from, to } = period;
  if (!from || !to) return undefined;
  const last = published?.to && published.to.last < to.last ? published.to.last : to.last;
  const high = Math.round((Date.parse(last) - Date.parse(from.first) + day) / day / 36.525) / 10;
  const loose = isInterval(period) && (from.precision === 'year' || to.precision === 'year');
  return { low: loose ? Math.max(0, high - 1) : high, high };
}
