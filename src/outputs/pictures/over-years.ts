/** One union over its reports: years along the foot, values upward; a stock as dots on a line, a flow as strips of its years. */
import type { Peers } from '../../domain/compare/compare.ts';
import { foot, grid, type Scale, valueAxis, yearAt, yearAxis } from './axis.ts';
import type { Drawn } from './bars.ts';
import { type Row, short } from './rows.ts';
import { fine, halo, hollow, label, line, sure, tag, unsure, widths } from './svg.ts';

const plot = { left: 44, top: 62, bottom: 232, height: 252 };

interface At {
  x: Scale;
  y: Scale;
}

const middle = ({ x }: At, { entry }: Row) => (x(yearAt(entry.from)) + x(yearAt(entry.to))) / 2;
const level = ({ y }: At, { entry: { bounds } }: Row) =>
  y(((bounds.low ?? bounds.high ?? 0) + (bounds.high ?? bounds.low ?? 0)) / 2);

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

function mark(id: string, at: At, row: Row): string {
  const flow = row.figure.scope?.nature === 'flow';
  const [x, y] = [middle(at, row), level(at, row)];
  const sharp = row.entry.bounds.precision === 'exact' || row.entry.bounds.precision === 'rounded';
  const dot = flow
    ? ''
    : row.entry.dated && sharp
      ? sure('circle', { cx: x, cy: y, r: 5 })
      : hollow({ cx: x, cy: y, r: 5 });
  return box(id, at, row, flow) + dot + (row.entry.bounds.high === undefined ? arrow(x, y) : '');
}

/** Words stand above the first and below the last, so that neighbours do not run into each other. */
function words(at: At, row: Row, i: number, all: number, width: number): string {
  const anchor = i === 0 ? 'start' : i === all - 1 ? 'end' : 'middle';
  const x = i === 0 ? plot.left + 4 : i === all - 1 ? width : middle(at, row);
  const { low = 0, high = low } = row.entry.bounds;
  const under = [row.when, ...(row.exact ? [] : [row.compared])];
  const lines = width === widths.wide ? [under.join('，')] : under;
  const y = i % 2 === 0 ? at.y(high) - 10 - 14 * lines.length : at.y(low) + 20;
  const around = { ...halo, 'text-anchor': anchor };
  return [
    label(x, y, row.stated, { ...around, class: 'label halo' }),
    ...lines.map((text, n) => fine(x, y + 14 * (n + 1), text, { ...around, class: 'fine halo' })),
  ].join('');
}

/** `rows` are those of `peers`, the earliest first. */
export function overYears({ id, entries, scope }: Peers, rows: Row[], width: number): Drawn {
  const values = valueAxis(entries, plot.bottom, plot.top);
  const years = yearAxis(entries, plot.left, width);
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
  const marks = rows.map((r, i) =>
    tag(
      'g',
      { 'data-figure': r.figure.id, 'data-union': r.figure.union },
      mark(id, at, r),
      words(at, r, i, rows.length, width),
    ),
  );
  return {
    height: plot.height,
    svg: side + grid(years, plot.bottom, plot.bottom + 4) + foot(years, plot.bottom + 4, String) + run + marks.join(''),
  };
}
