/** Axes: values from nothing to the greatest, and years. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Entry } from '../../domain/compare/compare.ts';
import { short } from './rows.ts';
import { fine, line, sizes, widthOf } from './svg.ts';

export type Scale = (value: number) => number;

export interface Axis {
  scale: ScaleLinear<number, number>;
  ticks: number[];
}

/** The greatest number that is drawn: the upper end, or the lower where there is no upper. */
const end = ({ bounds: { low, high } }: Entry) => high ?? low ?? 0;

/** Values on `from`–`to` of the picture, beginning with nothing, so that lengths are true. */
export function valueAxis(entries: Entry[], from: number, to: number): Axis {
  const scale = scaleLinear([0, Math.max(...entries.map(end), 1)], [from, to]).nice(3);
  return { scale, ticks: scale.ticks(3) };
}

/** A day as a year and its fraction: 2018-07-02 → 2018.5. */
export const yearAt = (day: string) => {
  const year = Number(day.slice(0, 4));
  return year + (Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / (366 * 24 * 60 * 60 * 1000);
};

/** Whole years on `from`–`to`, with all that the entries speak of. */
export function yearAxis(entries: Entry[], from: number, to: number): Axis {
  const first = Math.min(...entries.map((e) => Number(e.from.slice(0, 4))));
  const last = Math.max(...entries.map((e) => Number(e.to.slice(0, 4)))) + 1;
  const scale = scaleLinear([first, last], [from, to]);
  const ticks = scale.ticks(Math.max(2, Math.floor((to - from) / 75))).filter(Number.isInteger);
  return { scale, ticks: ticks.length > 1 ? ticks : [first, last] };
}

/** Lines at the ticks between two heights: behind a bar, and not through words. */
export const grid = ({ scale, ticks }: Axis, top: number, bottom: number): string =>
  ticks.map((tick) => line(scale(tick), top, scale(tick), bottom)).join('');

/**
 * The words at the foot of a panel: of every tick, or of every second, third … where they would run into each other. They may
 * reach `room` over its end, so that the last stands under its tick.
 */
export function foot({ scale, ticks }: Axis, y: number, words: (n: number) => string = short, room = 0): string {
  const [from = 0, to = 0] = scale.range();
  const near = (x: number, end: number) => Math.abs(x - end) < 14;
  const all = ticks.map((tick) => {
    const x = scale(tick);
    const size = widthOf(words(tick), sizes.fine);
    // The first begins at its tick and the last ends there, where the panel ends with them.
    const anchor = near(x, from) ? 'start' : near(x, to) && x + size / 2 > to + room ? 'end' : 'middle';
    const left = x - { start: 0, middle: size / 2, end: size }[anchor];
    return { x, anchor, left, right: left + size, text: words(tick) };
  });
  const every = (step: number) => all.filter((_, i) => i % step === 0);
  const apart = (some: typeof all) => some.every(({ left }, i) => i === 0 || (some[i - 1]?.right ?? 0) + 4 <= left);
  const step = all.findIndex((_, i) => apart(every(i + 1))) + 1;
  return every(step)
    .map(({ x, anchor, text }) => fine(x, y + 12, text, { 'text-anchor': anchor }))
    .join('');
}
