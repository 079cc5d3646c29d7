/** Full addresses of what is cited, and the items that cite it. */

import { address } from '../../domain/addresses/address.ts';
import type { Figure, Milestone, Report } from '../../domain/archive/archive.ts';
import { figureItem, milestoneItem, reportItem } from '../../domain/citation.ts';
import { rememberOf } from '../../domain/remember.ts';
import { changedOn } from '../../reader/history/of-page.ts';
import { theArchive } from '../../reader/once.ts';
import { fullUrl, siteName } from '../../site.ts';

export const full = {
  report: (id: string) => fullUrl(address.report(id)),
  milestone: (id: string) => fullUrl(address.milestone(id)),
  union: (id: string) => fullUrl(address.union(id)),
  person: (id: string) => fullUrl(address.person(id)),
  milestoneOembed: (id: string) => fullUrl(address.milestoneOembed(id)),
  unionOembed: (id: string) => fullUrl(address.unionOembed(id)),
};

export const citeReport = rememberOf((r: Report) =>
  reportItem(siteName, r, full.report(r.id), changedOn(address.report(r.id))),
);
export const citeMilestone = rememberOf((m: Milestone) =>
  milestoneItem(
    siteName,
    m,
    full.milestone(m.id),
    m.reports.map(theArchive().report),
    changedOn(address.milestone(m.id)),
  ),
);
export const citeFigure = rememberOf((f: Figure) =>
  figureItem(
    siteName,
    f,
    theArchive().union(f.union),
    fullUrl(address.inReport(f.report, f.id)),
    theArchive().report(f.report),
    changedOn(address.inReport(f.report, f.id)),
  ),
);
