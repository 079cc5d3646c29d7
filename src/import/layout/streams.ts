/** Two texts whose lines a PDF dealt out in turn (one of each column, again and again) are taken apart. */
import { endsSentence, markOf } from './line/marks.ts';
import type { Row } from './row.ts';

/** Fewer lines than this prove nothing. */
const least = 10;

const pairsIn = (text: string) => [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((m) => m[1] as string);

/** How well lines go on `step` further: the pairs of characters at their seams that the text has within its lines, too. */
function fit(rows: Row[], known: ReadonlySet<string>, from: number, to: number, step: 1 | 2): number {
  let sum = 0;
  for (let i = from; i + step < to; i += 1) {
    const [a, b] = [rows[i] as Row, rows[i + step] as Row];
    const seam = `${a.text.at(-1)}${b.text[0]}`;
    if (endsSentence(a.text) || !/^\p{Script=Han}{2}$/u.test(seam)) continue;
    if (known.has(seam)) sum += 1;
  }
  return sum;
}

/** Two unions' names, or two bylines, one under the other are the heads of two columns. */
const isLabel = (row: Row | undefined) => row !== undefined && markOf(row.text) === 'label';
const isByline = (row: Row | undefined) => row !== undefined && markOf(row.text) === 'byline';

/** The longest stretch in which the lines of two columns take turns, by the width that each keeps, or by what goes on. */
function stretch(rows: Row[]): { from: number; to: number } | undefined {
  const known = new Set(rows.flatMap((row) => pairsIn(row.text)));
  const near = fit(rows, known, 0, rows.length, 1);
  const far = fit(rows, known, 0, rows.length, 2);
  const headed = rows.findIndex((row, i) => isLabel(row) && isLabel(rows[i + 1]));
  const byBoth = rows.some((row, i) => isByline(row) && isByline(rows[i + 1]));
  if (rows.length >= least && headed >= 0 && byBoth && far >= near) return { from: headed, to: rows.length };
  if (rows.length < least || far < 5 || far < near * 2) return undefined;
  // What goes on with its neighbour at either end is not dealt out.
  let [from, to] = [0, rows.length];
  while (to - from > least && fit(rows, known, from, from + 5, 1) > fit(rows, known, from, from + 5, 2)) from += 1;
  while (to - from > least && fit(rows, known, to - 5, to, 1) > fit(rows, known, to - 5, to, 2)) to -= 1;
  return { from, to };
}

/** The rows of each text, in order. Almost always they are one. */
export function streamsOf(rows: Row[]): Row[][] {
  const dealt = stretch(rows);
  if (!dealt) return [rows];
  const { from, to } = dealt;
  const doubt = '两栏的行交错，已隔行分开';
  const every = (odd: number) =>
    rows.slice(from, to).flatMap((row, i) => (i % 2 === odd ? [{ ...row, doubt: row.doubt ?? doubt }] : []));
  return [[...rows.slice(0, from), ...every(0), ...rows.slice(to)], every(1)];
}
