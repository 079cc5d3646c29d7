/** What the archive consists of: the content's data with dates read and references resolved. */
import type { LineRange } from '../lines.ts';
import type {
  FigureData,
  MetricData,
  MilestoneData,
  ReportData,
  SourceData,
  TermData,
  TopicData,
  UnionData,
} from '../model.ts';
import type { Bounds } from '../numbers/bounds.ts';
import type { Normalized } from '../numbers/quantity.ts';
import type { ArchiveDate } from '../time/date.ts';

export interface Milestone extends Omit<MilestoneData, 'date' | 'evidence'> {
  date: ArchiveDate;
  /** The report in whose front matter it stands. */
  report: string;
  /** Every report that attests it, its own first. */
  reports: string[];
  evidence: LineRange[];
}

export interface Figure extends Omit<FigureData, 'period' | 'evidence'> {
  period?: ArchiveDate;
  report: string;
  normalized: Normalized;
  /** The least and the greatest that the source's words allow. */
  bounds: Bounds;
  evidence: LineRange[];
}

export interface Report extends Omit<ReportData, 'covers' | 'published' | 'milestones' | 'figures'> {
  covers: ArchiveDate;
  published?: ArchiveDate;
  source?: SourceData;
  milestones: Milestone[];
  figures: Figure[];
}

export interface Union extends UnionData {
  children: Union[];
}

export interface Term extends TermData {
  /** The reports whose bodies link it, newest first. */
  reports: string[];
}

export interface Archive {
  /** Newest first. */
  reports: Report[];
  /** By date. */
  milestones: Milestone[];
  /** By report, then as in the report. */
  figures: Figure[];
  /** Parents before children, depth first. */
  unions: Union[];
  topics: TopicData[];
  metrics: MetricData[];
  terms: Term[];
  report: (id: string) => Report;
  milestone: (id: string) => Milestone;
  figure: (id: string) => Figure;
  union: (id: string) => Union;
  topic: (id: string) => TopicData;
  metric: (id: string) => MetricData;
  term: (id: string) => Term;
  /** What stands under an id, in the order of the list above; an empty list where there is nothing. */
  reportsOf: Indexes<Report, 'union' | 'topic'>;
  milestonesOf: Indexes<Milestone, 'union' | 'topic'>;
  figuresOf: Indexes<Figure, 'union' | 'topic' | 'metric'>;
}

type Indexes<T, K extends string> = Record<K, (id: string) => T[]>;
