/** The rows of the data files: the archive's milestones, figures, unions and reports as plain records. */
import { address } from '../../domain/addresses/address.ts';
import type { Archive, Standing } from '../../domain/archive/archive.ts';
import { compareAll } from '../../domain/compare/compare.ts';
import { placed } from '../../domain/compare/placed.ts';
import { type LineRange, lineText } from '../../domain/lines.ts';
import { fullUrl } from '../../site.ts';
import { citeReport } from '../citation/items.ts';

const lines = (evidence: LineRange[]) => evidence.map((r) => ({ report: r.report, lines: lineText(r) }));

export const milestoneRows = ({ milestones }: Archive) =>
  milestones.map((m) => ({
    id: m.id,
    url: fullUrl(address.milestone(m.id)),
    date: m.date.edtf,
    dateBasis: m.dateBasis ?? null,
    title: m.title,
    text: m.text,
    kind: m.kind,
    unions: m.unions,
    topics: m.topics,
    people: m.people,
    reports: m.reports,
    evidence: lines(m.evidence),
  }));

export const figureRows = (archive: Archive) => {
  const places = placed(compareAll(archive).values());
  return archive.figures.map((f) => ({
    id: f.id,
    url: fullUrl(address.inReport(f.report, f.id)),
    metric: f.metric ?? null,
    alone: f.alone ?? null,
    label: f.label,
    value: f.value ?? null,
    min: f.min ?? null,
    max: f.max ?? null,
    unit: f.unit,
    qualifier: f.qualifier,
    normalized: f.normalized,
    bounds: { low: f.bounds.low ?? null, high: f.bounds.high ?? null, precision: f.bounds.precision },
    scope: f.scope ?? null,
    peers: places.get(f.id)?.peers ?? null,
    apart: places.get(f.id)?.apart ?? null,
    period: f.period?.edtf ?? null,
    union: f.union,
    report: f.report,
    topic: f.topic,
    quote: f.quote ?? null,
    evidence: lines(f.evidence),
  }));
};

export const unionRows = ({ unions }: Archive) =>
  unions.map((u) => ({
    id: u.id,
    url: fullUrl(address.union(u.id)),
    name: u.name,
    short: u.short,
    level: u.level,
    parent: u.parent ?? null,
    place: u.place ?? null,
    names: u.names,
    aliases: u.aliases,
  }));

export const standingRow = (s: Standing) => ({
  office: s.office ?? null,
  honour: s.honour ?? null,
  union: s.union ?? null,
  organisation: s.organisation ?? null,
  role: s.role ?? null,
  period: s.period?.edtf ?? null,
  periodBasis: s.periodBasis ?? null,
  report: s.report,
  evidence: lines(s.evidence),
  note: s.note ?? null,
});

export const personRows = ({ people }: Archive) =>
  people.map((p) => ({
    id: p.id,
    url: fullUrl(address.person(p.id)),
    name: p.name,
    distinction: p.distinction ?? null,
    aliases: p.aliases,
    mayBe: p.mayBe,
    author: p.author ?? null,
    reports: p.reports,
    milestones: p.milestones.map(({ milestone }) => milestone.id),
    note: p.note ?? null,
    standings: p.standings.map(standingRow),
  }));

export const reportRows = ({ reports }: Archive) => reports.map(citeReport);
