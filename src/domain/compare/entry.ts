/** A figure brought to what it is compared by: a stock at its date, a flow per year. */
import type { Figure } from '../archive/archive.ts';
import type { Bounds } from '../numbers/bounds.ts';
import { type ArchiveDate, firstDay, lastDay } from '../time/date.ts';
import type { Entry } from './types.ts';
import { yearsOf } from './years.ts';

/** Rounds outward to three digits, and from ten on to whole ones: a quotient knows no more than what it was made of. */
function outward(n: number, round: (n: number) => number): number {
  if (n === 0) return 0;
  const digits = Math.floor(Math.log10(n));
  const place = 10 ** Math.max(digits - 2, digits > 0 ? 0 : -2);
  return Number((round(Number((n / place).toPrecision(12))) * place).toPrecision(12));
}

function perYear({ low, high, unit, precision }: Bounds, years: { low: number; high: number }): Bounds {
  return {
    ...(low !== undefined && { low: outward(low / years.high, Math.floor) }),
    ...(high !== undefined && { high: outward(high / years.low, Math.ceil) }),
    unit,
    precision: precision === 'open' ? 'open' : years.low < years.high ? 'range' : precision,
  };
}

/** The entry of a figure that has no reason to stand alone. */
export function entryOf(figure: Figure, published: ArchiveDate | undefined): Entry {
  const when = figure.period ?? published;
  const years = when && figure.scope?.nature === 'flow' ? yearsOf(when, published) : undefined;
  return {
    figure,
    bounds: years ? perYear(figure.bounds, years) : figure.bounds,
    from: when ? firstDay(when) : '',
    to: when ? lastDay(when) : '',
    dated: figure.period !== undefined && !figure.period.approximate,
  };
}
