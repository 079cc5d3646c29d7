/** Rows with the marks that they bear, and the column in which they are set. */
import type { Mark } from './line/marks.ts';
import type { Row } from './row.ts';

export interface Lined {
  row: Row;
  mark: Mark | undefined;
}

/** Words that open a paragraph of such reports. */
export const opener =
  /^(?:近年来|近年|[一二三四五六七八九十\d]+年来|多年来|一直以来|长期以来|此外|同时，|与此同时|据悉|据了解|下一步|展望未来|为进一步|在.{2,14}(?:方面|上|中)，)/u;

/** An entry of a chronicle begins so. */
export const dated =
  /^(?:(?:19|20)\d\d\s*年|民[国國]|[一二][〇○零一二三四五六七八九]{3}年|是年|同年|[该該]月|是月|同月|(?:1[0-2]|[1-9])月(?:\d|，|份|底|初|上|中|下))/u;

/** The width of the column in which the rows from `from` on are set: the widest of the next few that are running text. */
export function columnAfter(rows: Lined[], from: number): number {
  let width = 0;
  for (const { row, mark } of rows.slice(from, from + 4)) {
    if (mark) break;
    width = Math.max(width, row.width);
  }
  return width;
}

/** The size of the type of running text: the one in which most is set. 0 where the file tells no sizes. */
export function bodySize(rows: Row[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of rows) if (size !== undefined) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
