/** The archive: the content with its dates read, its references resolved, sorted, and indexed. Plain data and maps. */

import { parseRange } from '../lines.ts';
import type { Content, Named, ReportData, SourceData } from '../model.ts';
import { boundsOf } from '../numbers/bounds.ts';
import { normalize } from '../numbers/quantity.ts';
import { compareDates, yearOf } from '../time/date.ts';
import { parseDate } from '../time/parse.ts';
import { finder, indexed } from './lookup.ts';
import { makePeople, standingsOf, whoIs } from './people/people.ts';
import { makeTree } from './tree.ts';
import type { Archive, Figure, Milestone, Report, Standing, Term } from './types.ts';

export type * from './types.ts';

/** The order of Chinese words, quotation marks passed over. */
const byPinyin = new Intl.Collator('zh-CN', { ignorePunctuation: true });

const ranges = (evidence: string[], report: string) =>
  evidence.map((text) => {
    const range = parseRange(text, report);
    if (!range) throw new Error(`no line range: ${text}`);
    return range;
  });

/** Gives the id of whom a name means. */
type PersonOf = (named: Named) => string;

function makeReport(data: ReportData, source: SourceData | undefined, personOf: PersonOf): Report {
  const milestones = data.milestones.map((m): Milestone => {
    const evidence = ranges(m.evidence, data.id);
    const reports = [...new Set([data.id, ...evidence.map((range) => range.report)])];
    const people = m.people.map(({ name, role, person }) => ({
      name,
      role,
      person: personOf({ name, ...(person && { person }) }),
    }));
    return { ...m, date: parseDate(m.date), people, report: data.id, reports, evidence };
  });
  const figures = data.figures.map(({ period, ...f }): Figure => {
    const evidence = ranges(f.evidence, data.id);
    const figure: Figure = {
      ...f,
      report: data.id,
      normalized: normalize(f),
      bounds: boundsOf(f, f.alone === 'rate'),
      evidence,
    };
    return period ? { ...figure, period: parseDate(period) } : figure;
  });
  const people = data.people.map(({ period, ...s }): Standing => {
    const own = s.office === undefined && s.union === undefined ? { union: data.union } : {};
    const standing = { ...s, ...own, person: personOf(s), report: data.id, evidence: ranges(s.evidence, data.id) };
    return period ? { ...standing, period: parseDate(period) } : standing;
  });
  const { covers, published, ...rest } = data;
  const report: Report = { ...rest, covers: parseDate(covers), people, milestones, figures };
  if (published) report.published = parseDate(published);
  return source ? { ...report, source } : report;
}

/** Newest publication first; a report whose date is unknown is filed under the end of what it covers. */
const newestFirst = (a: Report, b: Report) =>
  compareDates(b.published ?? b.covers, a.published ?? a.covers) || (a.id < b.id ? -1 : 1);

const byDate = (a: Milestone, b: Milestone) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1);

/** Makes the archive. The content must have passed the content check; anything unknown throws. */
export function makeArchive(content: Content): Archive {
  const find = whoIs(content.people);
  const personOf: PersonOf = (named) => {
    const found = find(named);
    if (!found) throw new Error(`unknown person: ${named.name}`);
    return found.id;
  };
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const reports = content.reports.map((data) => makeReport(data, sources.get(data.id), personOf)).sort(newestFirst);
  const milestones = reports.flatMap((r) => r.milestones).sort(byDate);
  const figures = reports.flatMap((r) => r.figures);
  const unions = makeTree(content.unions);
  const terms = content.terms
    .map((t): Term => ({ ...t, reports: reports.filter((r) => r.terms.includes(t.id)).map((r) => r.id) }))
    .sort((a, b) => byPinyin.compare(a.term, b.term));
  const standings = standingsOf(reports);
  const people = makePeople(content.people, reports, milestones, standings);
  const { topics, metrics } = content;
  return {
    reports,
    milestones,
    figures,
    unions,
    topics,
    metrics,
    terms,
    people,
    report: finder('report', reports),
    milestone: finder('milestone', milestones),
    figure: finder('figure', figures),
    union: finder('union', unions),
    topic: finder('topic', topics),
    metric: finder('metric', metrics),
    term: finder('term', terms),
    person: finder('person', people),
    reportsOf: { union: indexed(reports, (r) => [r.union]), topic: indexed(reports, (r) => r.topics) },
    milestonesOf: { union: indexed(milestones, (m) => m.unions), topic: indexed(milestones, (m) => m.topics) },
    figuresOf: {
      union: indexed(figures, (f) => [f.union]),
      topic: indexed(figures, (f) => [f.topic]),
      metric: indexed(figures, (f) => [f.metric]),
    },
    standingsOf: { union: indexed(standings, (s) => [s.union]) },
  };
}

/** Milestones by the year under which they are filed, in order. */
export const byYear = (milestones: Milestone[]): [number, Milestone[]][] =>
  [...Map.groupBy(milestones, (m) => yearOf(m.date))].sort(([a], [b]) => a - b);
