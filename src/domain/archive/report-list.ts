/** The list of reports, newest first: whole where it is short, else the newest, and a page for each year. */

import { yearOf } from '../time/date.ts';
import type { Report } from './archive.ts';

/** The most reports on one page before they are cut by year. */
export const reportLimit = 60;

/** Reports by the year in which they came out or, where that is not known, up to which they tell. Newest first, as given. */
export function reportYears(reports: Report[]): [year: number, reports: Report[]][] {
  const years = Map.groupBy(reports, (r) =>
    r.published ? yearOf(r.published) : ((r.covers.to ?? r.covers.from)?.year ?? 0),
  );
  return [...years].sort(([a], [b]) => b - a);
}

/** The pages of the list: the first, and one a year where there are too many for one. */
export function reportPages(reports: Report[], limit = reportLimit): { year: number | undefined; reports: Report[] }[] {
  const first = { year: undefined, reports: reports.slice(0, limit) };
  return reports.length > limit
    ? [first, ...reportYears(reports).map(([year, list]) => ({ year, reports: list }))]
    : [first];
}
