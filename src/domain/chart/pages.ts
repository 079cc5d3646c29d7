/** The pages of the chronicle's picture: which windows there are, and how one leads to another. */
import type { Archive } from '../archive/types.ts';
import { yearOf, yearsOf } from '../time/date.ts';
import { spanOf } from './lanes.ts';
import { finer, levels, type Window, windowOf } from './windows.ts';

export interface ChartPage {
  window: Window;
  /** All years there are. */
  whole: boolean;
  /** Finer windows within it that hold a milestone. */
  within: Window[];
  /** The coarser windows that it lies in, the coarsest first. */
  around: Window[];
  /** The year whose page in the timeline lists what it shows. A year in which nothing began has none. */
  year: number | undefined;
  before: Window | undefined;
  after: Window | undefined;
}

/** The whole first, then each window of ten, five and one year in which something happened. */
export function chartPages(archive: Archive): ChartPage[] {
  const span = spanOf(archive);
  if (!span) return [];
  const years = [...new Set(archive.milestones.flatMap(({ date }) => yearsOf(date)))].sort((a, b) => a - b);
  const filed = new Set(archive.milestones.map(({ date }) => yearOf(date)));
  const windowsOf = (length: number) => [
    ...new Map(years.map((year) => [windowOf(year, length).from, windowOf(year, length)])).values(),
  ];
  const window = { from: span.first, to: span.last };
  const all = levels.flatMap((length) => {
    const list = windowsOf(length);
    return list.map((window, i): ChartPage => {
      const next = finer(window, window.from);
      const inside = ({ from }: Window) => window.from <= from && from <= window.to;
      return {
        window,
        whole: false,
        within: next ? windowsOf(next.to - next.from + 1).filter(inside) : [],
        around: levels.filter((other) => other > length).map((other) => windowOf(window.from, other)),
        year: length === 1 && filed.has(window.from) ? window.from : undefined,
        before: list[i - 1],
        after: list[i + 1],
      };
    });
  });
  return [
    { window, whole: true, within: windowsOf(10), around: [], year: undefined, before: undefined, after: undefined },
    ...all,
  ];
}
