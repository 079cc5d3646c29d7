/** Lines of records and of drafts, and how many of one are in the other. */
import { parseRange, parseRanges } from '../../../src/domain/lines.ts';

/** Every line of a list of ranges. */
export function linesIn(ranges: string, report = ''): number[] {
  return (parseRanges(ranges, report) ?? []).flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
}

/** The lines of the report's own source that evidence cites. */
export const ownLines = (evidence: string[], report: string): Set<number> =>
  new Set(
    evidence.flatMap((text) => {
      const range = parseRange(text, report);
      return range && range.report === report ? linesIn(`${range.first}-${range.last}`) : [];
    }),
  );

export const touches = (a: Set<number>, b: Set<number>) => [...a].some((line) => b.has(line));

/** Found, missed and made up. */
export interface Score {
  right: number;
  missed: number;
  wrong: number;
}

export const none = (): Score => ({ right: 0, missed: 0, wrong: 0 });
export const recall = ({ right, missed }: Score) => (right + missed === 0 ? 1 : right / (right + missed));
export const precision = ({ right, wrong }: Score) => (right + wrong === 0 ? 1 : right / (right + wrong));
export const add = (a: Score, b: Score): Score => ({
  right: a.right + b.right,
  missed: a.missed + b.missed,
  wrong: a.wrong + b.wrong,
});

/** Compares sets of keys. */
export function compare(mine: Iterable<string>, known: Iterable<string>): Score {
  const [a, b] = [new Set(mine), new Set(known)];
  const right = [...b].filter((key) => a.has(key)).length;
  return { right, missed: b.size - right, wrong: [...a].filter((key) => !b.has(key)).length };
}

/** Pairs each known fact with the found ones that are it: several found ones may be one fact stated twice. */
export function pair<K, F>(known: K[], found: F[], same: (known: K, found: F) => boolean) {
  const used = new Set<F>();
  const missed: K[] = [];
  const pairs: [K, F][] = [];
  for (const k of known) {
    const hits = found.filter((f) => same(k, f));
    for (const hit of hits) used.add(hit);
    if (hits[0]) pairs.push([k, hits[0]]);
    else missed.push(k);
  }
  const wrong = found.filter((f) => !used.has(f));
  return { pairs, missed, wrong, score: { right: pairs.length, missed: missed.length, wrong: wrong.length } };
}

/** The length of the longest run of lines that stand in the same order in both. */
export function inOrder(mine: number[], known: number[]): number {
  const place = new Map(known.map((line, i) => [line, i]));
  const tails: number[] = [];
  for (const line of mine) {
    const at = place.get(line);
    if (at === undefined) continue;
    const i = tails.findIndex((tail) => tail >= at);
    if (i < 0) tails.push(at);
    else tails[i] = at;
  }
  return tails.length;
}

/** How many lines are followed by the line that follows them. */
export function followed(mine: number[], known: number[]): number {
  const next = new Map(known.map((line, i) => [line, known[i + 1]]));
  return mine.filter((line, i) => next.get(line) !== undefined && next.get(line) === mine[i + 1]).length;
}
