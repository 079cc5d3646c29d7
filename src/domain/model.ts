/** The content as the archive knows it: plain data, as editors wrote it. Dates are EDTF texts; ids refer by name. */
import type {
  AloneReason,
  Authorship,
  Basis,
  BlockRole,
  Count,
  Extent,
  Grade,
  Kind,
  Level,
  Nature,
  Stage,
} from './codes.ts';
import type { Quantity } from './numbers/quantity.ts';

export interface Byline {
  role: string;
  names: string[];
}

/** Who is meant by a name: the id is written only where two people bear it. */
export interface Named {
  name: string;
  person?: string;
}

/** An office that someone holds or an honour that someone was given, as a report states it. */
export interface StandingData extends Named {
  /** Who they are otherwise: a trade, a workplace. */
  role?: string;
  /** The office's title alone; it is held in a union, or else in an organisation. */
  office?: string;
  honour?: string;
  union?: string;
  organisation?: string;
  period?: string;
  periodBasis?: string;
  evidence: string[];
  note?: string;
}

/** An entry of the authority file of people. */
export interface PersonData {
  id: string;
  name: string;
  aliases: string[];
  /** Tells two of one name apart, after the name: 张伟（临川湾市总工会）. */
  distinction?: string;
  /** Entries who may be the same person: the sources do not say. */
  mayBe: string[];
  /** Whether the author of the same name in a report's byline is this person. */
  author?: Authorship;
  note?: string;
}

export interface Note {
  lines?: string;
  text: string;
}

export interface MilestoneData {
  id: string;
  date: string;
  dateBasis?: string;
  title: string;
  text: string;
  kind: Kind;
  unions: string[];
  topics: string[];
  people: (Named & { role: string })[];
  evidence: string[];
  note?: string;
}

/** What a figure counts, so that the program knows which may stand side by side. */
export interface Scope {
  nature: Nature;
  extent: Extent;
  count?: Count;
  stage?: Stage;
  grade?: Grade;
}

/** The same fact told in other words elsewhere in the report. */
export interface Variant extends Omit<Quantity, 'unit'> {
  evidence: string[];
}

export interface FigureData extends Quantity {
  id: string;
  metric?: string;
  /** Why it stands in no metric. */
  alone?: AloneReason;
  scope?: Scope;
  also?: Variant[];
  label: string;
  period?: string;
  periodBasis?: string;
  topic: string;
  union: string;
  /** The printed words that carry it, exact and short. */
  quote?: string;
  evidence: string[];
  note?: string;
}

/** A text of the report as the archive published it: the day, and what changed. */
export interface Edition {
  date: string;
  text: string;
}

/** Words that a rule of wording finds and an editor means to keep. */
export interface StyleException {
  rule: string;
  text: string;
  reason: string;
}

/** What editors would have readers see first of a report or a union, by id, and why. */
export interface HighlightsData {
  figures?: string[];
  milestones?: string[];
  /** A sentence. */
  why: string;
}

/** Whose text a report's body is, where it is published as it stands, and by what leave. */
export interface Rights {
  holder: string;
  basis: string;
}

export interface ReportData {
  id: string;
  /** Not published yet: no page, no feed, no count has it; a development server shows it. */
  draft?: boolean;
  /** The body is the source's own text; without it, it is in the archive's words. */
  rights?: Rights;
  title: string;
  kicker?: string;
  union: string;
  occasion?: string;
  covers: string;
  published?: string;
  publishedBasis?: string;
  newspaper?: string;
  /** The newspaper's page (版次), as it stands there: A3, 5-6. */
  page?: string;
  bylines: Byline[];
  summary: string;
  topics: string[];
  people: StandingData[];
  notes: Note[];
  milestones: MilestoneData[];
  figures: FigureData[];
  /** The terms that its body links, each once. Read from the body, not written in front matter. */
  terms: string[];
  /** The oldest first. */
  editions?: Edition[];
  styleExceptions?: StyleException[];
  highlights?: HighlightsData;
}

export interface SourceData {
  /** The report's id. */
  id: string;
  file: string;
  sha256: string;
  bytes: number;
  lines: number;
  blocks: { role: BlockRole; lines: string; section?: string; note?: string }[];
  corrections: { line: number; printed: string; reading: string; reason: string }[];
  /** Numbers of the source that no figure or milestone carries: the words they stand in, and why. */
  leftOut: { text: string; lines?: string; reason: string }[];
  /** Three characters a line, by which an altered copy of the source is known. */
  fingerprint?: string;
  notes: string[];
}

export interface UnionData {
  id: string;
  /** Only drafts name it: it is published with the first of them. */
  draft?: boolean;
  name: string;
  short: string;
  parent?: string;
  level: Level;
  place?: string;
  names: { name: string; from?: string; to?: string }[];
  aliases: string[];
  highlights?: HighlightsData;
  note?: string;
}

export interface TopicData {
  id: string;
  name: string;
  text: string;
}

export interface MetricData {
  id: string;
  name: string;
  /** What is counted. */
  text: string;
  whose: string;
  nature: Exclude<Nature, 'unclear'>;
  unit: string;
  units: string[];
  /** What its figures are told apart by, beside their extent. */
  scope: { count?: Count[]; stage?: Stage[]; grade?: Grade[] };
  topic: string;
}

/** A law or document that a reader can look up. */
export interface TermSource {
  name: string;
  part?: string;
  issuer?: string;
  number?: string;
  date?: string;
}

export interface TermData {
  id: string;
  term: string;
  aliases: string[];
  text: string;
  basis: Basis;
  source?: TermSource;
  usage?: string;
  topics: string[];
  seeAlso: string[];
}

/** All that editors write, but the bodies, of which reports hold what they link. */
export interface Content {
  reports: ReportData[];
  sources: SourceData[];
  unions: UnionData[];
  topics: TopicData[];
  metrics: MetricData[];
  terms: TermData[];
  people: PersonData[];
}
