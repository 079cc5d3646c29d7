/** What ties a word of a report's text to its note, which stands in another place of the page: short, since both say it. */

import type { Archive, Figure, Milestone, Term } from '../../domain/archive/archive.ts';

export const figureNote = (archive: Archive, figure: Figure) =>
  `f${archive.report(figure.report).figures.indexOf(figure)}`;
export const termNote = (archive: Archive, term: Term) => `t${archive.terms.indexOf(term)}`;
export const milestoneNote = (archive: Archive, milestone: Milestone) => `m${archive.milestones.indexOf(milestone)}`;
