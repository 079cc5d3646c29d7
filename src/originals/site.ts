/** The originals that this build has, and the passages on which facts rest. Empty where no source is at hand. */

import type { Figure, Milestone, Standing } from '../domain/archive/archive.ts';
import { theProofs } from './check.ts';
import { type Passage, passages } from './passage.ts';
import { proveDate } from './prove/date.ts';
import { proveFigure } from './prove/figure.ts';
import type { Mark } from './prove/verdict.ts';

const { proofs } = theProofs();

/** By report id. */
export const originals = proofs.originals;
/** What was proven, a record a report. */
export const { tallies } = proofs;

export interface MarkedPassage extends Passage {
  marks: { start: number; end: number }[];
}

const cite = (evidence: Figure['evidence']) =>
  [...originals.values()].flatMap((original) => passages(original, evidence));

/** Passages with their marks, sorted, those within others left out. */
function marked(cited: Passage[], marks: Mark[]): MarkedPassage[] {
  return cited.map((passage, i) => {
    const own = marks.filter((mark) => mark.passage === i).sort((a, b) => a.start - b.start || b.end - a.end);
    const apart = own.filter((mark, j) => own.slice(0, j).every((earlier) => earlier.end <= mark.start));
    return { ...passage, marks: apart };
  });
}

/** The passages that a figure cites, its number marked. */
export function figurePassages(figure: Figure): MarkedPassage[] {
  const cited = cite(figure.evidence);
  return marked(cited, proveFigure(figure, cited).marks);
}

/** The passages that a milestone cites, its date marked. */
export function milestonePassages(milestone: Milestone): MarkedPassage[] {
  const cited = cite(milestone.evidence);
  return marked(cited, proveDate(milestone.date.edtf, milestone.dateBasis, cited, '').marks);
}

/** The passages that an office or an honour cites, the person's name marked. */
export function standingPassages({ name, evidence }: Standing): MarkedPassage[] {
  const cited = cite(evidence);
  const marks = cited.flatMap(({ text }, passage) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ passage, start, end: start + name.length }];
  });
  return marked(cited, marks);
}
