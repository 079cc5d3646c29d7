/** The proofs, run on a draft at once: what import says must stand in the lines that it cites. */
import type { Content, FigureData, MilestoneData, ReportData, SourceData, UnionData } from '../../../domain/model.ts';
import { type Finding, proveFacts } from '../../../originals/prove/index.ts';
import type { Candidate } from '../../draft.ts';
import type { FigureFound } from '../../facts/figures/figures.ts';
import type { MilestoneFound } from '../../facts/milestones/milestones.ts';

export interface Candidates {
  figures: (Candidate<FigureData> & { found: FigureFound })[];
  milestones: (Candidate<MilestoneData> & { found: MilestoneFound })[];
}

export interface Case {
  report: ReportData;
  source: SourceData;
  unions: UnionData[];
  /** Of the source. */
  lines: string[];
}

function findingsOf({ report, source, unions, lines }: Case): Finding[] {
  const rest = { topics: [], metrics: [], terms: [], people: [] };
  const content: Content = { reports: [report], sources: [source], unions, ...rest };
  return proveFacts(content, new Map([[source.sha256, lines]])).findings;
}

/** The candidates that are proven; of the others, why not, a sentence each. */
export function proven(candidates: Candidates, tried: Case): Candidates & { refused: string[] } {
  const findings = findingsOf(tried);
  const refused: string[] = [];
  const keep = <C extends Candidate<unknown>>(list: C[], name: string): C[] =>
    list.filter((candidate, i) => {
      const wrong = findings.find(({ path }) => path[0] === name && path[1] === i);
      if (wrong) refused.push(`没有立条：${candidate.text.slice(0, 30)}……（${wrong.message}）`);
      return !wrong;
    });
  return {
    figures: keep(candidates.figures, 'figures'),
    milestones: keep(candidates.milestones, 'milestones'),
    refused,
  };
}

/** Standings that are not proven are left to the editor. */
export function provenPeople(tried: Case): ReportData['people'] {
  const wrong = new Set(findingsOf(tried).flatMap(({ path }) => (path[0] === 'people' ? [path[1]] : [])));
  return tried.report.people.filter((_, i) => !wrong.has(i));
}

/** An excuse that no number needs would hide one that is lost later. */
export function withoutIdle(tried: Case): SourceData['leftOut'] {
  const idle = new Set(findingsOf(tried).flatMap((f) => (f.code === 'idle-left-out' ? [f.path[1]] : [])));
  return tried.source.leftOut.filter((_, i) => !idle.has(i));
}
