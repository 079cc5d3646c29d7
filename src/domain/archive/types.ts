/** What the archive consists of: the content's data with dates read and references resolved. */
import type { LineRange } from '../lines.ts';
import type {
  FigureData,
  MetricData,
  MilestoneData,
  PersonData,
  ReportData,
  SourceData,
  StandingData,
  TermData,
  TopicData,
  UnionData,
} from '../model.ts';
import type { Bounds } from '../numbers/bounds.ts';
import type { Normalized } from '../numbers/quantity.ts';
import type { ArchiveDate } from '../time/date.ts';

export interface Milestone extends Omit<MilestoneData, 'date' | 'evidence' | 'people'> {
  date: ArchiveDate;
  /** `person` is an id of the authority file. */
  people: { name: string; role: string; person: string }[];
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

/** An office or an honour of a person. */
export interface Standing extends Omit<StandingData, 'person' | 'period' | 'evidence'> {
  person: string;
  /** The report that states it; others that do are among its evidence. */
  report: string;
  period?: ArchiveDate;
  evidence: LineRange[];
}

export interface Person extends PersonData {
  /** In order of time. */
  standings: Standing[];
  /** By date, each with what the person was in it. */
  milestones: { milestone: Milestone; role: string }[];
  /** The reports that name the person, newest first. */
  reports: string[];
}

export interface Report extends Omit<ReportData, 'covers' | 'published' | 'people' | 'milestones' | 'figures'> {
  covers: ArchiveDate;
  published?: ArchiveDate;
  source?: SourceData;
  people: Standing[];
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
  /** By id. */
  people: Person[];
  report: (id: string) => Report;
  milestone: (id: string) => Milestone;
  figure: (id: string) => Figure;
  union: (id: string) => Union;
  topic: (id: string) => TopicData;
  metric: (id: string) => MetricData;
  term: (id: string) => Term;
  person: (id: string) => Person;
  /** What stands under an id, in the order of the list above; an empty list where there is nothing. */
  reportsOf: Indexes<Report, 'union' | 'topic'>;
  milestonesOf: Indexes<Milestone, 'union' | 'topic'>;
  figuresOf: Indexes<Figure, 'union' | 'topic' | 'metric'>;
  /** Offices in a union; honours of those whom it, or a report on it, names. */
  standingsOf: Indexes<Standing, 'union'>;
}

type Indexes<T, K extends string> = Record<K, (id: string) => T[]>;
