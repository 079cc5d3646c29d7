/** Full addresses of what is cited, and the items that cite it. */

import { address } from '../../domain/addresses/address.ts';
import type { Figure, Milestone, Report } from '../../domain/archive/archive.ts';
import { editionOf, figureItem, milestoneItem, reportItem } from '../../domain/citation.ts';
import { archive } from '../../reader/archive.ts';
import { fullUrl } from '../../site.ts';

export const full = {
  report: (id: string) => fullUrl(address.report(id)),
  milestone: (id: string) => fullUrl(address.milestone(id)),
  union: (id: string) => fullUrl(address.union(id)),
  milestoneOembed: (id: string) => fullUrl(address.milestoneOembed(id)),
  unionOembed: (id: string) => fullUrl(address.unionOembed(id)),
};

export const citeReport = (r: Report) => reportItem(r, full.report(r.id));
const edition = (report: string) => editionOf(archive.report(report));

export const citeMilestone = (m: Milestone) => milestoneItem(m, full.milestone(m.id), edition(m.report));
export const citeFigure = (f: Figure) =>
  figureItem(f, archive.union(f.union), fullUrl(address.inReport(f.report, f.id)), edition(f.report));
