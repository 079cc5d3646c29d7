/** What a number says and what it leaves open: 5万多名 lies between 50,000 and 60,000, 超过7万名 has no upper end. */
import { formatNumber, type Quantity, splitUnit } from './quantity.ts';

/** How a number is stated, the most exact first. */
export const precisionNames = {
  exact: '确数',
  rounded: '以万、亿计，末位经过取舍',
  about: '约数',
  range: '一个范围',
  open: '一端没有说',
} as const;
export type Precision = keyof typeof precisionNames;

/** The least and the greatest that a quantity can be, in its base unit. An absent end is open. */
export interface Bounds {
  low?: number;
  high?: number;
  unit: string;
  precision: Precision;
}

const clean = (n: number) => Number(n.toPrecision(12));

/** The place of the last digit that is not 0: 3800 → 100, 2.1 → 0.1, 46 → 1. What 多, 近 and 约 leave open is below it. */
function lastPlace(value: number): number {
  if (value === 0) return 1;
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

/** The place of the last digit that is written: 13.89 → 0.01, 57 → 1. */
const writtenPlace = (value: number) => 10 ** -(String(value).split('.')[1]?.length ?? 0);

/** 多, 余 and 几 after a number keep below its last place; 超过, 以上 and 上千 do not. */
const keepsPlace = /[\d一二三四五六七八九十百千万亿][多余几]/u;

/**
 * The bounds of a quantity, by how Chinese states numbers. A number in 万 or 亿 is held to be rounded at its last digit
 * (13.89万: half a hundred either way), since no source says more; one in plain units is exact, and so is a standard
 * that is `set` (每年2万元).
 */
export function boundsOf(q: Quantity, set = false): Bounds {
  const { factor, base: unit } = splitUnit(q.unit);
  const between = (precision: Precision, low?: number, high?: number): Bounds => ({
    ...(low !== undefined && { low: clean(low * factor) }),
    ...(high !== undefined && { high: clean(high * factor) }),
    unit,
    precision,
  });
  const { value } = q;
  if (value === undefined) return between('range', q.min, q.max);
  const place = lastPlace(value);
  switch (q.qualifier) {
    case 'exact':
      return factor === 1 || set
        ? between('exact', value, value)
        : between('rounded', value - writtenPlace(value) / 2, value + writtenPlace(value) / 2);
    case 'about':
      return between('about', value - place / 2, value + place / 2);
    case 'nearly':
      return between('about', value - place, value);
    case 'over':
      return keepsPlace.test(q.wording ?? '') ? between('about', value, value + place) : between('open', value);
    default:
      return between('open', undefined, value);
  }
}

/** Bounds in words: 440,871人, 138,850—138,950人, 70,000人以上, 至多600元. */
export function formatBounds({ low, high, unit }: Bounds): string {
  if (low === undefined) return `至多${formatNumber(high ?? 0)}${unit}`;
  if (high === undefined) return `${formatNumber(low)}${unit}以上`;
  return low === high ? `${formatNumber(low)}${unit}` : `${formatNumber(low)}—${formatNumber(high)}${unit}`;
}
