/** Several unions: a row each, with its value as a bar and, where there are two years or more, its time on an axis of years. */
import type { Peers } from '../../domain/compare/compare.ts';
import { foot, grid, type Scale, valueAxis, yearAt, yearAxis } from './axis.ts';
import type { Row } from './rows.ts';
import { fine, hollow, label, sizes, sure, tag, unsure, widthOf } from './svg.ts';

export interface Drawn {
  height: number;
  svg: string;
}

const row = { height: 58, bar: 14, words: 17, second: 33, top: 39 };
const arrow = 12;

/** A bar: filled as far as it is certain, hatched between the bounds, an arrow where there is no upper end. */
function bar(id: string, scale: Scale, y: number, { entry: { bounds } }: Row): string {
  const { low = 0, high } = bounds;
  const height = row.bar;
  const x = scale(0);
  const parts = [sure('rect', { x, y, width: Math.max(1, scale(low) - x), height })];
  if (high === undefined) {
    const tip = scale(low) + arrow;
    parts.push(
      sure('path', { d: `M${tip - arrow + 2} ${y}L${tip} ${y + height / 2}L${tip - arrow + 2} ${y + height}Z` }),
    );
  } else if (high > low)
    parts.push(unsure(id, { x: scale(low), y, width: Math.max(2, scale(high) - scale(low)), height }));
  return parts.join('');
}

/** When: a span as a strip, a day, month or year as a dot; hollow where the source does not say. */
function time(scale: Scale, y: number, { entry, figure }: Row): string {
  const [from, to] = [scale(yearAt(entry.from)), scale(yearAt(entry.to))];
  if (figure.scope?.nature === 'flow')
    return sure('rect', { x: from, y: y + 4, width: Math.max(3, to - from), height: 6 });
  const at = { cx: (from + to) / 2, cy: y + 7, r: 5 };
  return entry.dated ? sure('circle', at) : hollow(at);
}

/** Whose and when; without the level where that is too long for a line. */
function heading({ union, when }: Row, width: number): string {
  const whole = `${union}　${when}`;
  return widthOf(whole, sizes.label) <= width ? whole : `${union.replace(/（.*/, '')}　${when}`;
}

/** `rows` are those of `peers`; `width` is that of the picture. */
export function bars({ id, entries }: Peers, rows: Row[], width: number): Drawn {
  const years = new Set(entries.map((e) => e.to.slice(0, 4))).size > 1;
  // Two years must have room beside each other in the narrow drawing, too.
  const [end, start] = width < 300 ? [0.52, 0.62] : [0.62, 0.72];
  const values = valueAxis(entries, 0, years ? width * end : width - arrow);
  const times = yearAxis(entries, width * start, width - 6);
  const bottom = rows.length * row.height + 6;
  const drawn = rows.map((r, i) => {
    const y = i * row.height;
    const band: [number, number] = [y + row.top - 3, y + row.top + row.bar + 3];
    return tag(
      'g',
      { 'data-figure': r.figure.id, 'data-union': r.figure.union },
      label(0, y + row.words, heading(r, width)),
      fine(0, y + row.second, r.exact ? r.stated : `${r.stated}，${r.compared}`),
      grid(values, ...band),
      years ? grid(times, ...band) : '',
      bar(id, values.scale, y + row.top, r),
      years ? time(times.scale, y + row.top, r) : '',
    );
  });
  const axes = foot(values, bottom) + (years ? foot(times, bottom, String) : '');
  return { height: bottom + 20, svg: axes + drawn.join('') };
}
