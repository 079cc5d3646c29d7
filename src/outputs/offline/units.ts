/** What can be kept together: a report, a union with its reports, the whole archive. */
import { address } from '../../domain/addresses/address.ts';
import type { Archive, Report } from '../../domain/archive/archive.ts';

export interface Unit {
  /** Names its list: `reports/x`, `unions/x`, `all`. */
  name: string;
  /** The page that it is named by, and where a reader begins. */
  main: string;
  /** Its pages, from the root of the site. Undefined: all of them, and search. */
  pages: string[] | undefined;
}

const pagesOf = (report: Report) => [
  address.report(report.id),
  address.original(report.id),
  address.citations(report.id),
  address.union(report.union),
  ...report.milestones.map(({ id }) => address.milestone(id)),
];

/** Every unit of the archive; the whole of it comes first. */
export function unitsOf(archive: Archive): Unit[] {
  const reports = archive.reports.map((report) => ({
    name: `reports/${report.id}`,
    main: address.report(report.id),
    pages: pagesOf(report),
  }));
  const unions = [...new Set(archive.reports.map(({ union }) => union))].map((id) => ({
    name: `unions/${id}`,
    main: address.union(id),
    pages: [
      address.union(id),
      address.unionTimeline(id),
      ...archive.milestonesOf.union(id).map((m) => address.milestone(m.id)),
      ...archive.reportsOf.union(id).flatMap(pagesOf),
    ],
  }));
  return [{ name: 'all', main: address.home, pages: undefined }, ...unions, ...reports];
}
