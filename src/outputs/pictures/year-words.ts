/** The words of a picture over years: beside the marks, or numbered beneath the plot where they would run into each other. */
import type { Row } from './rows.ts';
import { fine, halo, label, sizes, widthOf, widths } from './svg.ts';

/** A line of words. */
interface Line {
  words: string;
  size: 'label' | 'fine';
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

const drawn = ({ words, size, x, y, anchor }: Line) =>
  ({ label, fine })[size](x, y, words, { ...halo, class: `${size} halo`, 'text-anchor': anchor });

/** What stands under the stated value. */
function under({ when, exact, compared }: Row, width: number): string[] {
  const lines = [when, ...(exact ? [] : [compared])];
  return width === widths.wide ? [lines.join('，')] : lines;
}

/** The mark of a row: its middle and its ends, in the picture's units. */
export interface Place {
  x: number;
  high: number;
  low: number;
}

/** Words stand above the first and below the last, so that neighbours do not run into each other. */
function beside(
  { x: middle, high, low }: Place,
  row: Row,
  i: number,
  all: number,
  left: number,
  width: number,
): Line[] {
  const lines = under(row, width);
  const longest = Math.max(widthOf(row.stated, sizes.label), ...lines.map((words) => widthOf(words, sizes.fine)));
  const anchor = i === 0 ? 'start' : i === all - 1 ? 'end' : 'middle';
  const x = { start: Math.max(0, Math.min(left + 4, width - longest)), middle, end: width }[anchor];
  const y = i % 2 === 0 ? high - 10 - 14 * lines.length : low + 20;
  return [
    { words: row.stated, size: 'label', x, y, anchor },
    ...lines.map((words, n): Line => ({ words, size: 'fine', x, y: y + 14 * (n + 1), anchor })),
  ];
}

function boxOf({ words, size, x, y, anchor }: Line) {
  const width = widthOf(words, sizes[size]);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - sizes[size], bottom: y };
}

/** Whether words stand upon words, or outside of the plot. */
function crowded(lines: Line[], bottom: number, width: number): boolean {
  const boxes = lines.map(boxOf);
  return boxes.some(
    (a, i) =>
      a.left < 0 ||
      a.right > width + 1 ||
      a.bottom > bottom ||
      boxes.slice(i + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
}

export interface Words {
  /** The words of each row, in the order of rows. */
  rows: string[];
  /** How much the picture is higher by them. */
  height: number;
}

/** `left`, `bottom` and `width` are those of the plot; `foot` is where the words beneath it begin. */
export function yearWords(
  rows: Row[],
  places: Place[],
  { left, bottom, foot, width }: { left: number; bottom: number; foot: number; width: number },
): Words {
  const placed = rows.map((row, i) => beside(places[i] as Place, row, i, rows.length, left, width));
  if (!crowded(placed.flat(), bottom, width))
    return { rows: placed.map((lines) => lines.map(drawn).join('')), height: 0 };
  let y = foot;
  const listed = rows.map((row, i) => {
    const { x, high } = places[i] as Place;
    const lines = under(row, widths.tall);
    y += 20 + 14 * lines.length;
    const top = y - 14 * lines.length;
    return [
      drawn({ words: `${i + 1}`, size: 'fine', x, y: high - 8, anchor: 'middle' }),
      label(0, top, `${i + 1}　${row.stated}`),
      ...lines.map((words, n) => fine(0, top + 14 * (n + 1), words)),
    ].join('');
  });
  return { rows: listed, height: y - foot + 6 };
}

/** How high above its mark the words of a row reach. */
export const reach = (row: Row, width: number) => 23 + 14 * under(row, width).length;
