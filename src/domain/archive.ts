/** The archive: the content with its dates read, its references resolved, sorted, and indexed. Plain data and maps. */
import { type ArchiveDate, compareDates, parseDate, yearOf } from './date.ts';
import { type LineRange, parseRange } from './lines.ts';
import type {
  Content,
  FigureData,
  MetricData,
  MilestoneData,
  ReportData,
  SourceData,
  TermData,
  TopicData,
  UnionData,
} from './model.ts';
import { type Normalized, normalize } from './quantity.ts';

/** The order of Chinese words, quotation marks passed over. */
const byPinyin = new Intl.Collator('zh-CN', { ignorePunctuation: true });

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
}

/** A look-up that throws on an unknown id; the content check has already found those, so a throw is our own slip. */
function finder<T extends { id: string }>(what: string, items: T[]) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id: string): T => {
    const found = byId.get(id);
    if (!found) throw new Error(`unknown ${what}: ${id}`);
    return found;
  };
}

const ranges = (evidence: string[], report: string) =>
  evidence.map((text) => {
    const range = parseRange(text, report);
    if (!range) throw new Error(`no line range: ${text}`);
    return range;
  });

function makeReport(data: ReportData, sources: SourceData[]): Report {
  const milestones = data.milestones.map((m): Milestone => {
    const evidence = ranges(m.evidence, data.id);
    const reports = [...new Set([data.id, ...evidence.map((range) => range.report)])];
    return { ...m, date: parseDate(m.date), report: data.id, reports, evidence };
  });
  const figures = data.figures.map(({ period, ...f }): Figure => {
    const figure: Figure = { ...f, report: data.id, normalized: normalize(f), evidence: ranges(f.evidence, data.id) };
    return period ? { ...figure, period: parseDate(period) } : figure;
  });
  const { covers, published, ...rest } = data;
  const report: Report = { ...rest, covers: parseDate(covers), milestones, figures };
  if (published) report.published = parseDate(published);
  const source = sources.find((s) => s.id === data.id);
  return source ? { ...report, source } : report;
}

/** Newest publication first; a report whose date is unknown is filed under the end of what it covers. */
const newestFirst = (a: Report, b: Report) =>
  compareDates(b.published ?? b.covers, a.published ?? a.covers) || (a.id < b.id ? -1 : 1);

const byDate = (a: Milestone, b: Milestone) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1);

const levelOrder = ['national', 'province', 'city', 'county', 'township', 'park', 'industry'];

/** Unions with their children, parents first. */
function makeTree(data: UnionData[]): Union[] {
  const unions = new Map(data.map((u): [string, Union] => [u.id, { ...u, children: [] }]));
  const order = (a: Union, b: Union) =>
    levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) || (a.id < b.id ? -1 : 1);
  const roots: Union[] = [];
  for (const union of [...unions.values()].sort(order)) {
    const parent = union.parent === undefined ? undefined : unions.get(union.parent);
    (parent?.children ?? roots).push(union);
  }
  const walk = (list: Union[]): Union[] => list.flatMap((u) => [u, ...walk(u.children)]);
  return walk(roots);
}

/** Makes the archive. The content must have passed the content check; anything unknown throws. */
export function makeArchive(content: Content): Archive {
  const reports = content.reports.map((data) => makeReport(data, content.sources)).sort(newestFirst);
  const milestones = reports.flatMap((r) => r.milestones).sort(byDate);
  const figures = reports.flatMap((r) => r.figures);
  const unions = makeTree(content.unions);
  const terms = content.terms
    .map((t): Term => ({ ...t, reports: reports.filter((r) => r.terms.includes(t.id)).map((r) => r.id) }))
    .sort((a, b) => byPinyin.compare(a.term, b.term));
  const { topics, metrics } = content;
  return {
    reports,
    milestones,
    figures,
    unions,
    topics,
    metrics,
    terms,
    report: finder('report', reports),
    milestone: finder('milestone', milestones),
    figure: finder('figure', figures),
    union: finder('union', unions),
    topic: finder('topic', topics),
    metric: finder('metric', metrics),
    term: finder('term', terms),
  };
}

/** The union and all below it, by id. */
export const withDescendants = (union: Union): string[] => [union.id, ...union.children.flatMap(withDescendants)];

/** The unions above, the highest first. */
export function ancestors(archive: Archive, union: Union): Union[] {
  if (union.parent === undefined) return [];
  const parent = archive.union(union.parent);
  return [...ancestors(archive, parent), parent];
}

/** Milestones by the year under which they are filed, in order. */
export function byYear(milestones: Milestone[]): [number, Milestone[]][] {
  const years = new Map<number, Milestone[]>();
  for (const milestone of milestones) {
    const year = yearOf(milestone.date);
    years.set(year, [...(years.get(year) ?? []), milestone]);
  }
  return [...years].sort(([a], [b]) => a - b);
}
