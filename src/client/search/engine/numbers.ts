/** Numbers with a Chinese scale and without: 13.89万 and 138,900 are one number. */
import type { Row } from './units.ts';

const scales: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const number = /^\d+(?:\.\d+)?$/;

/** A row with every scaled number written out: 13.89 万 人 → 138900 人. Rounded to 12 digits, so 13.89 万 is 138900 exactly. */
function writtenOut(row: Row): Row {
  const out: Row = [];
  for (const ways of row) {
    const [last = ''] = out.at(-1) ?? [];
    const scale = scales[ways[0] ?? ''];
    if (scale && number.test(last)) out[out.length - 1] = [String(Number((Number(last) * scale).toPrecision(12)))];
    else out.push(ways);
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
function spelled(unit: string): string[][] {
  const value = Number(unit);
  const scaled = spellings.flatMap(([scale, size, least, most, decimals]) => {
    const share = Number((value / size).toPrecision(12));
    const text = String(share);
    return share >= least && share <= most && decimalsOf(text) <= decimals ? [[text, ...scale]] : [];
  });
  return [[unit], ...scaled];
}

/** The rows as which a row with numbers may stand in a text. `write` gives a scale as the edition writes it. */
export function spelledRows(row: Row, write: (scale: string) => string): Row[] {
  const most = 24;
  return writtenOut(row).reduce<Row[]>(
    (rows, ways) => {
      const [unit = ''] = ways;
      const spellings = number.test(unit) ? spelled(unit).map((way) => way.map((c) => [write(c)])) : [[ways]];
      return rows.flatMap((before) => spellings.map((after) => [...before, ...after])).slice(0, most);
    },
    [[]],
  );
}
