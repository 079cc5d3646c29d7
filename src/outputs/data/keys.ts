/** The tables that keys of others lead to: unions, topics, metrics, reports, people with their offices and honours. */
import { address } from '../../domain/addresses/address.ts';
import type { Archive, Standing } from '../../domain/archive/archive.ts';
import { type LineRange, lineText } from '../../domain/lines.ts';
import { fullUrl } from '../../site.ts';
import { days, type Row } from './tables.ts';

/** `yangjiang-2018 187-191; yangjiang-2018 95`, as in the other tables. */
const lines = (evidence: LineRange[]) => evidence.map((range) => `${range.report} ${lineText(range)}`);

export const unionTable = ({ unions }: Archive): Row[] =>
  unions.map((u) => ({
    id: u.id,
    url: fullUrl(address.union(u.id)),
    name: u.name,
    short: u.short,
    level: u.level,
    parent: u.parent ?? null,
    place: u.place ?? null,
    aliases: u.aliases,
  }));

export const topicTable = ({ topics }: Archive): Row[] =>
  topics.map((t) => ({ id: t.id, url: fullUrl(address.topic(t.id)), name: t.name, text: t.text }));

export const metricTable = ({ metrics }: Archive): Row[] =>
  metrics.map((m) => ({
    id: m.id,
    url: fullUrl(address.metric(m.id)),
    name: m.name,
    text: m.text,
    unit: m.unit,
    topic: m.topic,
  }));

export const reportTable = ({ reports }: Archive): Row[] =>
  reports.map((r) => {
    const [covers, published] = [days(r.covers), days(r.published)];
    return {
      id: r.id,
      url: fullUrl(address.report(r.id)),
      title: r.title,
      union: r.union,
      covers: r.covers.edtf,
      coversFrom: covers.dateFrom,
      coversTo: covers.dateTo,
      published: r.published?.edtf ?? null,
      publishedFrom: published.dateFrom,
      publishedTo: published.dateTo,
      publishedBasis: r.publishedBasis ?? null,
      newspaper: r.newspaper ?? null,
      page: r.page ?? null,
    };
  });

export const personTable = ({ people }: Archive): Row[] =>
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
  }));

const standing = (s: Standing, i: number): Row => ({
  person: s.person,
  number: i + 1,
  name: s.name,
  office: s.office ?? null,
  honour: s.honour ?? null,
  union: s.union ?? null,
  organisation: s.organisation ?? null,
  role: s.role ?? null,
  period: s.period?.edtf ?? null,
  ...days(s.period),
  periodBasis: s.periodBasis ?? null,
  report: s.report,
  evidence: lines(s.evidence),
  note: s.note ?? null,
});

/** A row an office or honour, numbered in order of time for each person. */
export const standingTable = ({ people }: Archive): Row[] => people.flatMap((p) => p.standings.map(standing));
