/** Several unions: a row each, with its value as a bar and, where there are two years or more, its time on an axis of years. */
import type { Entry, Peers } from '../../domain/compare/compare.ts';
import { type Axis, foot, grid, type Scale, valueAxis, yearAt, yearAxis } from './axis.ts';
import { type Row, short } from './rows.ts';
import { fine, hollow, label, sizes, sure, tag, unsure, widthOf, widths, wrap } from './svg.ts';

export interface Drawn {
  height: number;
  svg: string;
}

const size = { bar: 14, line: 16 };
const arrow = 12;

/** A bar: filled as far as it is certain, hatched between the bounds, an arrow where there is no upper end. */
function bar(id: string, scale: Scale, y: number, { entry: { bounds } }: Row): string {
  const { low = 0, high } = bounds;
  const height = size.bar;
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

/** Whose and when in a line, without the level where that is too long; in the tall drawing two lines. */
function heading({ union, when }: Row, width: number): string[] {
  const whole = `${union}　${when}`;
  if (width === widths.tall) return [union, ...wrap(when, width, sizes.label)];
  return [widthOf(whole, sizes.label) <= width ? whole : `${union.replace(/（.*/, '')}　${when}`];
}

/** Where the axes of values and of years lie: side by side, and in the tall drawing one above the other. */
function panels(entries: Entry[], width: number): { values: Axis; times: Axis | undefined } {
  const years = new Set(entries.map((e) => e.to.slice(0, 4))).size > 1;
  const whole = !years || width === widths.tall;
  // Two years must have room beside each other in the narrow drawing, too.
  const [end, start] = width === widths.wide ? [0.62, 0.72] : [0.52, 0.62];
  return {
    values: valueAxis(entries, 0, whole ? width - arrow : width * end),
    times: years ? yearAxis(entries, whole ? 0 : width * start, width - 6) : undefined,
  };
}

/** `rows` are those of `peers`; `width` is that of the picture. */
export function bars({ id, entries }: Peers, rows: Row[], width: number): Drawn {
  const { values, times } = panels(entries, width);
  const below = width === widths.tall && times ? size.bar + 6 : 0;
  let top = 0;
  const drawn = rows.map((r) => {
    const heads = heading(r, width);
    const said = wrap(r.exact ? r.stated : `${r.stated}，${r.compared}`, width, sizes.fine);
    const words = [
      ...heads.map((text, n) => label(0, top + (n + 1) * size.line, text)),
      ...said.map((text, n) => fine(0, top + (heads.length + n + 1) * size.line, text)),
    ];
    const y = top + (heads.length + said.length) * size.line + 7;
    top = y + below + size.bar + 7;
    return tag(
      'g',
      { 'data-figure': r.figure.id, 'data-union': r.figure.union },
      ...words,
      grid(values, y - 3, y + size.bar + 3),
      bar(id, values.scale, y, r),
      times ? grid(times, y + below - 3, y + below + size.bar + 3) + time(times.scale, y + below, r) : '',
    );
  });
  // Side by side, half of what parts the panels is the first one's.
  const room = times && !below ? width * 0.05 : arrow;
  const axes = foot(values, top + 4, short, room) + (times ? foot(times, top + 4 + (below && 16), String) : '');
  return { height: top + 24 + (below && 16), svg: axes + drawn.join('') };
}
