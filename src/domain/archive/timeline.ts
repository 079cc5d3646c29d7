/** The timeline: milestones cut into pages and, within a page, into years and months, none longer than can be read. */

import { monthOf, yearOf, yearsOf } from '../time/date.ts';
import type { Milestone } from './archive.ts';

/** The most milestones on one page before it is cut by year. */
export const pageLimit = 400;

export interface TimelinePage {
  /** The year that the page holds; undefined on the first page of a timeline. */
  year: number | undefined;
  /** Empty on the first page where there are too many for one. */
  milestones: Milestone[];
  /** Begun before the page's year and still going on in it. */
  ongoing: Milestone[];
  /** Every year of the timeline with its count of milestones filed there. */
  years: { year: number; count: number }[];
}

/** Milestones by the year under which they are filed, in order; the input is by date. */
function years(milestones: Milestone[]): Map<number, Milestone[]> {
  const found = new Map<number, Milestone[]>();
  for (const m of milestones) {
    const year = yearOf(m.date);
    const list = found.get(year);
    if (list) list.push(m);
    else found.set(year, [m]);
  }
  return found;
}

/**
 * The pages of a timeline: the first, and one for each year where `always` says so or the first can't hold all.
 * `milestones` are by date.
 */
export function timelinePages(milestones: Milestone[], always = false, limit = pageLimit): TimelinePage[] {
  const filed = years(milestones);
  const counts = [...filed].map(([year, list]) => ({ year, count: list.length }));
  const whole = milestones.length <= limit;
  const first: TimelinePage = { year: undefined, milestones: whole ? milestones : [], ongoing: [], years: counts };
  if (whole && !always) return [first];
  const long = milestones.filter((m) => yearsOf(m.date).length > 1);
  return [
    first,
    ...[...filed].map(([year, list]) => ({
      year,
      milestones: list,
      ongoing: long.filter((m) => yearOf(m.date) < year && yearsOf(m.date).includes(year)),
      years: counts,
    })),
  ];
}

/** The timelines of many, a union or a topic each, as routes take them: a route for each page. */
export const timelinesOf = <T extends { id: string }>(all: T[], milestonesOf: (one: T) => Milestone[]) =>
  all.flatMap((of) => {
    const milestones = milestonesOf(of);
    const pages = timelinePages(milestones);
    return pages.map((page) => ({
      params: { id: of.id, year: page.year === undefined ? undefined : String(page.year) },
      props: { of, page, total: milestones.length, cut: pages.length > 1 },
    }));
  });

/** Milestones of one year by the month under which they are filed; undefined, where only the year is known, comes first. */
export function byMonth(milestones: Milestone[]): [number | undefined, Milestone[]][] {
  const months = new Map<number | undefined, Milestone[]>([[undefined, []]]);
  for (let month = 1; month <= 12; month += 1) months.set(month, []);
  for (const m of milestones) months.get(monthOf(m.date))?.push(m);
  return [...months].filter(([, list]) => list.length > 0);
}

/** The pages of a month over all years: the month's own and, where it can't hold all, one for each day that something is known of. */
export function monthPages(milestones: Milestone[], month: number, limit = pageLimit) {
  const days = inMonth(milestones, month);
  const count = days.reduce((sum, [, list]) => sum + list.length, 0);
  const cut = count > limit;
  const known = days.flatMap(([day, list]) => (cut && day !== undefined ? [{ day, list }] : []));
  return { days, count, cut, known };
}

/** Milestones of any year whose day or month is in `month` (1-12), by day; undefined, where the day is not known, comes last. */
export function inMonth(milestones: Milestone[], month: number): [number | undefined, Milestone[]][] {
  const days = new Map<number | undefined, Milestone[]>();
  for (const m of milestones) {
    if (monthOf(m.date) !== month) continue;
    const day = m.date.from?.day;
    const list = days.get(day);
    if (list) list.push(m);
    else days.set(day, [m]);
  }
  return [...days].sort(([a = 99], [b = 99]) => a - b);
}
