/** One union over its reports: years along the foot, values upward; a stock as dots on a line, a flow as strips of its years. */
import type { Entry, Peers } from '../../domain/compare/compare.ts';
import { type Axis, foot, grid, type Scale, valueAxis, yearAt, yearAxis } from './axis.ts';
import type { Drawn } from './bars.ts';
import { type Row, short } from './rows.ts';
import { fine, hollow, line, sure, tag, unsure } from './svg.ts';
import { reach, yearWords } from './year-words.ts';

const plot = { left: 44, bottom: 232, height: 252 };
/** Where the highest value may lie where no words stand above it. */
const highestTop = 14;

interface At {
  x: Scale;
  y: Scale;
}

const middle = ({ x }: At, { entry }: Row) => (x(yearAt(entry.from)) + x(yearAt(entry.to))) / 2;
const level = ({ y }: At, { entry: { bounds } }: Row) =>
  y(((bounds.low ?? bounds.high ?? 0) + (bounds.high ?? bounds.low ?? 0)) / 2);

const highest = ({ entry: { bounds } }: Row) => bounds.high ?? bounds.low ?? 0;

/** The box between its bounds, over the days that it speaks of. */
function box(id: string, at: At, { entry }: Row, flow: boolean): string {
  const { low = 0, high = low } = entry.bounds;
  const [from, to] = [at.x(yearAt(entry.from)), at.x(yearAt(entry.to))];
  const height = at.y(low) - at.y(high);
  if (!flow && height < 2 && to - from < 12) return '';
  const shape = { x: from, y: at.y(high), width: Math.max(2, to - from), height: Math.max(flow ? 4 : 2, height) };
  return height < 2 ? sure('rect', shape) : unsure(id, shape);
}

const arrow = (x: number, y: number) => sure('path', { d: `M${x - 6} ${y - 6}L${x} ${y - 16}L${x + 6} ${y - 6}Z` });

/** A dot is full where the number is no rough one and its day is known. */
export const isFull = ({ entry: { dated, bounds } }: Row) =>
  dated && (bounds.precision === 'exact' || bounds.precision === 'rounded');

function mark(id: string, at: At, row: Row): string {
  const flow = row.figure.scope?.nature === 'flow';
  const [x, y] = [middle(at, row), level(at, row)];
  const dot = flow ? '' : isFull(row) ? sure('circle', { cx: x, cy: y, r: 5 }) : hollow({ cx: x, cy: y, r: 5 });
  return box(id, at, row, flow) + dot + (row.entry.bounds.high === undefined ? arrow(x, y) : '');
}

/** Values upward, as high as the words above the marks leave room for. */
function valuesBelowWords(entries: Entry[], rows: Row[], width: number): Axis {
  for (let top = highestTop; ; top += 2) {
    const values = valueAxis(entries, plot.bottom, top);
    const lifted = rows.filter((_, i) => i % 2 === 0);
    if (lifted.every((r) => values.scale(highest(r)) >= reach(r, width))) return values;
  }
}

/** `rows` are those of `peers`, the earliest first. */
export function overYears({ id, entries, scope }: Peers, rows: Row[], width: number): Drawn {
  const years = yearAxis(entries, plot.left, width);
  const values = valuesBelowWords(entries, rows, width);
  const at: At = { x: years.scale, y: values.scale };
  const side = values.ticks
    .map(
      (n) =>
        line(plot.left, at.y(n), width, at.y(n)) + fine(plot.left - 6, at.y(n) + 4, short(n), { 'text-anchor': 'end' }),
    )
    .join('');
  const path = rows.map((r) => `${middle(at, r)} ${level(at, r)}`).join('L');
  const run =
    scope.nature === 'stock' ? tag('path', { class: 'run', d: `M${path}`, fill: 'none', stroke: '#a0261d' }) : '';
  const words = yearWords(
    rows,
    rows.map((r) => ({ x: middle(at, r), high: at.y(highest(r)), low: at.y(r.entry.bounds.low ?? 0) })),
    { left: plot.left, bottom: plot.bottom, foot: plot.height, width },
  );
  const marks = rows.map((r, i) =>
    tag(
      'g',
      { 'data-figure': r.figure.id, 'data-union': r.figure.union },
      mark(i % 2 === 0 ? id : `${id}-back`, at, r),
      words.rows[i] ?? '',
    ),
  );
  return {
    height: plot.height + words.height,
    svg: side + grid(years, plot.bottom, plot.bottom + 4) + foot(years, plot.bottom + 4, String) + run + marks.join(''),
  };
}
