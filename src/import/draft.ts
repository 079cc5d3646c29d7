/** What import makes of a report: all that becomes its files, and what an editor needs to check it. */

import type { BlockRole } from '../domain/codes.ts';
import type { FigureData, MilestoneData, PersonData, ReportData, SourceData, UnionData } from '../domain/model.ts';

/** A fact as it is written, the rule that found it, and how sure the rule is. */
export interface Candidate<T> {
  fact: T;
  rule: string;
  /** 0 to 1. */
  confidence: number;
  /** Source lines, as evidence writes them. */
  lines: string[];
  /** The sentence that it stands in. */
  text: string;
  /** Why an editor should look at it, a sentence in Chinese. */
  doubt?: string;
}

export interface DraftBlock {
  role: BlockRole;
  lines: string;
  section?: string;
  text: string;
  rule: string;
  confidence: number;
  doubts: string[];
}

export interface Draft {
  id: string;
  report: Omit<ReportData, 'id' | 'terms'>;
  /** MDX, without the front matter. */
  body: string;
  source: Omit<SourceData, 'id'>;
  /** Unions that the authority file does not have yet. */
  unions: UnionData[];
  blocks: DraftBlock[];
  /** People with an office or honour whom the authority file does not have yet. */
  people: PersonData[];
  milestones: Candidate<MilestoneData>[];
  figures: Candidate<FigureData>[];
  /** The text was not read well as a whole: the first of the doubts say how it shows. */
  wreck: boolean;
  /** What could not be told, a sentence in Chinese each. */
  doubts: { lines?: string; text: string }[];
}
