/** What the proofs of an archive come to: originals, findings, and a tally a report. */
import { type LineRange, parseRange } from '../../domain/lines.ts';
import type { Misfit, Original } from '../restore.ts';

/** A finding at a path of a report or a source record. */
export interface Finding extends Misfit {
  collection: 'reports' | 'sources';
  id: string;
}

/** What was proven of one report. */
export interface Tally {
  id: string;
  lines: number;
  blocks: number;
  corrections: number;
  milestones: number;
  figures: number;
  /** Figures' second sayings in the same report. */
  variants: number;
  /** Offices and honours of people, one each. */
  offices: number;
  honours: number;
  people: number;
  /** Numbers in the source, and entries that say why some of them are left out. */
  numbers: number;
  leftOut: number;
}

export interface Proofs {
  originals: Map<string, Original>;
  findings: Finding[];
  tallies: Tally[];
}

/** The line ranges that evidence names; what is no range is the shape check's to tell. */
export const ranges = (evidence: string[], report: string): LineRange[] =>
  evidence.flatMap((text) => parseRange(text, report) ?? []);
