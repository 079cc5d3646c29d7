/** Where one paragraph ends and the next begins. */

import { indent } from './heads/heading-line.ts';
import { bylineTail } from './line/byline.ts';
import { endsSentence } from './line/marks.ts';
import { dated, opener } from './lined.ts';
import { joinRows } from './para.ts';
import type { Row } from './row.ts';

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** A file of whole paragraphs, each a line, has lines wider than any column. */
const wholeParagraph = 60;

/** Whether rows come to the end of a sentence, or of the byline behind it. */
export function isFinished(rows: Row[]): boolean {
  const text = joinRows(rows);
  return endsSentence(text) || bylineTail(text) !== undefined;
}

/** Whether a new paragraph begins with `next`, in a column `column` wide. */
export function breaksBefore(open: Row[], next: Row, column: number): boolean {
  const last = open.at(-1) as Row;
  if (isFinished(open)) return breaksAfterSentence(open, next, column);
  // An entry of a chronicle begins although the one before has lost its full stop.
  const short = open.length > 1 && last.width < column - indent && !/[，、；：]$/u.test(last.text);
  return short && dated.test(next.text);
}

function breaksAfterSentence(rows: Row[], next: Row, column: number): boolean {
  const last = rows.at(-1) as Row;
  const full = rows.length > 1 ? Math.max(...rows.map((r) => r.width)) : Math.max(column, next.width);
  if (last.width < full - 1.6 || last.width > wholeParagraph) return true;
  if (next.indent && (!last.indent || rows.length === 1)) return true;
  if (rows.length > 2 && next.gap > Math.max(...rows.slice(1).map((r) => r.gap))) return true;
  if (opener.test(next.text) || (dated.test(next.text) && dated.test(rows[0]?.text ?? ''))) return true;
  if (rows.length < 4 && endsSentence(next.text) && next.width > full * 0.6) return true;
  // Too short for a full line and no end of a sentence: a heading torn from its text.
  if (next.width < full * 0.7 && !/[，,。；;、！？]/u.test(next.text)) return true;
  // A first line from which the extraction took the indent away.
  const short = median(rows.map((r) => r.width)) - next.width;
  return short >= 1.2 && short <= 3.6 && !endsSentence(next.text);
}

/** Lines in which no sentence is: headings that were torn from what they stand over. */
export const isDisplay = (rows: Row[]) =>
  rows.length > 0 && rows.length < 6 && rows.every((r) => r.width <= 24) && !/[，,。；;！？]/u.test(joinRows(rows));

/** Rows parted where a blank line stands. */
export function byGap(rows: Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    if (row.gap > 0 || groups.length === 0) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  return groups;
}
