/** Rows of cells as lines of text: cells of a column begin at the same place, counted in half widths. */

/** How wide a text stands: Han characters and full-width signs count two. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|[“”‘’…—·]/u.test(
        char,
      )
        ? 2
        : 1),
    0,
  );

const gap = 2;

/** A line a row; empty cells stay empty, so that a number keeps its column. */
export function align(rows: string[][]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(0, ...rows.map((row) => widthOf(row[i] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell) + gap))
      .join('')
      .trimEnd(),
  );
}
