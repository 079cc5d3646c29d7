/** What a lane shows in a window: dots, spans of what is not known to the day, bars of what went on, clusters. */
import type { Milestone } from '../archive/types.ts';
import { firstDay, isInterval, lastDay } from '../time/date.ts';
import type { Window } from './windows.ts';

export interface Mark {
  /** dot: known as precisely as the picture shows; vague: some day of the span; bar: all of the span. */
  kind: 'dot' | 'vague' | 'bar';
  /** Left and right end, in the picture's units. */
  from: number;
  to: number;
  /** More than one where they would cover one another: a cluster. */
  milestones: Milestone[];
}

/** The width of the picture in its units, and the least between two marks, which a finger can tell apart (WCAG 2.2, 2.5.8). */
export const width = 960;
export const apart = 24;

const day = 86_400_000;
const start = (year: number) => Date.UTC(year, 0, 1);

function place({ from, to }: Window) {
  const [first, end] = [start(from), start(to + 1)];
  return (ms: number) => Math.min(width, Math.max(0, (width * (ms - first)) / (end - first)));
}

function markOf(m: Milestone, window: Window): Mark | undefined {
  const x = place(window);
  const [first, last] = [Date.parse(firstDay(m.date)), Date.parse(lastDay(m.date)) + day];
  // An open end is drawn as far as it is known: no source says until when.
  const begins = Number.isNaN(first) ? Date.parse(lastDay(m.date)) : first;
  const ends = m.date.to === null ? Date.parse(m.date.from?.last ?? '') + day : last;
  if (ends <= start(window.from) || begins >= start(window.to + 1)) return undefined;
  const [from, to] = [x(begins), x(ends)];
  const kind = to - from < apart / 2 ? 'dot' : isInterval(m.date) && m.date.to ? 'bar' : 'vague';
  return { kind, from, to, milestones: [m] };
}

const middle = ({ from, to }: Mark) => (from + to) / 2;

/** Joins marks of a kind whose middles are too near; `marks` may stand in any order. */
function clustered(marks: Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => middle(a) - middle(b))) {
    const last = joined.at(-1);
    if (last && middle(mark) - middle(last) < apart) {
      last.milestones.push(...mark.milestones);
      last.from = Math.min(last.from, mark.from);
      last.to = Math.max(last.to, mark.to);
    } else joined.push({ ...mark, milestones: [...mark.milestones] });
  }
  return joined;
}

/** The marks of a lane, each kind apart, so that none covers another: dots, then vague, then bars. */
export function marksOf(milestones: Milestone[], window: Window): Mark[] {
  const marks = milestones.flatMap((m) => markOf(m, window) ?? []);
  return (['dot', 'vague', 'bar'] as const).flatMap((kind) => clustered(marks.filter((mark) => mark.kind === kind)));
}

/** The years of a window of which no report speaks, as spans in the picture's units. */
export function unreported(
  reported: ReadonlySet<number>,
  { from, to }: Window,
): { from: number; to: number; years: [number, number] }[] {
  const x = place({ from, to });
  const spans: [number, number][] = [];
  for (let year = from; year <= to; year += 1) {
    if (reported.has(year)) continue;
    const last = spans.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([a, b]) => ({ from: x(start(a)), to: x(start(b + 1)), years: [a, b] }));
}

/** Where the lines of the axis stand: a year each, or a month each within one year. */
export function ticks(window: Window): { at: number; label: string }[] {
  const x = place(window);
  if (window.from === window.to)
    return Array.from({ length: 12 }, (_, i) => ({ at: x(Date.UTC(window.from, i, 1)), label: `${i + 1}月` }));
  const years = Array.from({ length: window.to - window.from + 1 }, (_, i) => window.from + i);
  const every = Math.max(1, Math.ceil((years.length * 44) / width));
  return years.filter((year) => year % every === 0).map((year) => ({ at: x(start(year)), label: String(year) }));
}
