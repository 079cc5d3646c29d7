/** The tables that keys of others lead to: unions, topics, metrics, reports, people with their offices and honours. */
import { address } from '../../domain/addresses/address.ts';
import type { Archive } from '../../domain/archive/archive.ts';
import { fullUrl } from '../../site.ts';
import { personRows, standingRow, unionRows } from './rows.ts';
import { after, days, type Row } from './tables.ts';

export const unionTable = (archive: Archive): Row[] => unionRows(archive).map(({ names: _, ...row }) => row);

export const topicTable = ({ topics }: Archive): Row[] =>
  topics.map((t) => ({ id: t.id, url: fullUrl(address.topic(t.id)), name: t.name, text: t.text }));

export const metricTable = ({ metrics }: Archive): Row[] =>
  metrics.map((m) => ({
    id: m.id,
    url: fullUrl(address.metric(m.id)),
    name: m.name,
    text: m.text,
    whose: m.whose,
    nature: m.nature,
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

export const personTable = (archive: Archive): Row[] => personRows(archive).map(({ standings: _, ...row }) => row);

/** A row an office or honour, numbered in order of time for each person. */
export const standingTable = ({ people }: Archive): Row[] =>
  people.flatMap(({ id, standings }) =>
    standings.map((s, i) => ({
      person: id,
      number: i + 1,
      name: s.name,
      ...after(standingRow(s), 'period', days(s.period)),
    })),
  );
