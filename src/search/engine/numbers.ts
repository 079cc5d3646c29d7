/** Numbers with a Chinese scale and without: 13.89万 and 138,900 are one number. */
import type { Unit } from './units.ts';

const scales: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const number = /^\d+(?:\.\d+)?$/;

/**
 * A row of units with every scaled number written out (13.89 万 人 → 138900 人), or undefined where there is none.
 * Products are rounded to 12 digits, so 13.89 万 is 138900 exactly.
 */
export function writtenOut(units: Unit[]): Unit[] | undefined {
  const out: Unit[] = [];
  let changed = false;
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i] as Unit;
    let value = number.test(unit.key) ? Number(unit.key) : Number.NaN;
    let last = unit;
    for (let next = units[i + 1]; !Number.isNaN(value) && next && !next.gap && scales[next.key]; next = units[i + 1]) {
      value *= scales[next.key] as number;
      last = next;
      i += 1;
    }
    if (last === unit) out.push(unit);
    else {
      changed = true;
      out.push({ ...unit, key: String(Number(value.toPrecision(12))), end: last.end });
    }
  }
  return changed ? out : undefined;
}

/** How a plain number may be written with a scale, and from which value on and up to which people write it so. */
const spellings: [scale: string, value: number, least: number, most: number, decimals: number][] = [
  ['亿', 1e8, 0.1, Number.POSITIVE_INFINITY, 4],
  ['千万', 1e7, 1, 99, 0],
  ['百万', 1e6, 1, 99, 0],
  ['万', 1e4, 0.1, Number.POSITIVE_INFINITY, 4],
  ['千', 1e3, 1, 9, 0],
  ['百', 1e2, 1, 9, 0],
];

const decimalsOf = (text: string) => text.split('.')[1]?.length ?? 0;

/** The ways to write a number: 138900 as itself and as 13.89 万. */
function spelled(key: string): string[][] {
  const value = Number(key);
  const scaled = spellings.flatMap(([scale, size, least, most, decimals]) => {
    const share = Number((value / size).toPrecision(12));
    const text = String(share);
    return share >= least && share <= most && decimalsOf(text) <= decimals ? [[text, ...scale]] : [];
  });
  return [[key], ...scaled];
}

/** The rows in which a row of plain numbers may stand in a text. `write` gives a scale as the edition writes it. */
export function spelledRows(row: Unit[], write: (scale: string) => string): Unit[][] {
  const most = 24;
  return row.reduce<Unit[][]>(
    (rows, unit) => {
      const ways = number.test(unit.key) ? spelled(unit.key) : [[unit.key]];
      const made = (way: string[], i: number): Unit =>
        i === 0
          ? { ...unit, key: way[0] as string }
          : { ...unit, key: write(way[i] as string), kind: 'han', gap: false };
      return rows
        .flatMap((before) => ways.map((way) => [...before, ...way.map((_, i) => made(way, i))]))
        .slice(0, most);
    },
    [[]],
  );
}
