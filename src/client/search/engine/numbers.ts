/** Numbers with a Chinese scale and without: 13.89万 and 138,900 are one number. */
import type { Unit } from './units.ts';

const scales: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const number = /^\d+(?:\.\d+)?$/;

/** A row with every scaled number written out: 13.89 万 人 → 138900 人. Rounded to 12 digits, so 13.89 万 is 138900 exactly. */
function writtenOut(row: Unit[]): Unit[] {
  const out: Unit[] = [];
  for (const unit of row) {
    const last = out.at(-1);
    const scale = unit.gap ? undefined : scales[unit.key];
    if (last && scale && number.test(last.key))
      out[out.length - 1] = { ...last, key: String(Number((Number(last.key) * scale).toPrecision(12))) };
    else out.push(unit);
  }
  return out;
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

/** The rows as which a row with numbers may stand in a text. `write` gives a scale as the edition writes it. */
export function spelledRows(row: Unit[], write: (scale: string) => string): Unit[][] {
  const most = 24;
  return writtenOut(row).reduce<Unit[][]>(
    (rows, unit) => {
      const ways = number.test(unit.key) ? spelled(unit.key) : [[unit.key]];
      const made = (c: string, i: number): Unit => (i === 0 ? { ...unit, key: c } : { key: write(c), gap: false });
      return rows.flatMap((before) => ways.map((way) => [...before, ...way.map(made)])).slice(0, most);
    },
    [[]],
  );
}
