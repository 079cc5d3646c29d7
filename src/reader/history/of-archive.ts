/** What changed in the whole archive, a day at a time: for readers who look for corrections. */
import { address } from '../../domain/addresses/address.ts';
import { placeName } from '../../domain/addresses/place-name.ts';
import type { Archive } from '../../domain/archive/archive.ts';
import { type PageHistory, pageHistory } from '../../domain/history/page.ts';
import { changesInWords } from '../../domain/history/words.ts';
import { archiveRoot } from '../../settings.ts';
import { once, theArchive } from '../once.ts';
import { readPermalinks } from '../promises.ts';
import { historyOf, theHistory } from './of-page.ts';

/** The kinds of page that have a history, in the order in which they are told, with the word that counts them. */
export const kinds = {
  reports: ['报告', '份'],
  milestones: ['大事', '条'],
  figures: ['指标', '项'],
  unions: ['工会', '个'],
  people: ['人物', '位'],
  glossary: ['词条', '条'],
  topics: ['主题', '个'],
} as const;
export type PageKind = keyof typeof kinds;

export interface ChangedPage {
  kind: PageKind;
  title: string;
  /** Nothing where the page is gone. */
  path?: string;
  edition?: number;
  /** What changed, as an editor says it, and as the record does. */
  reason?: string;
  words: string;
}

export interface DayOfArchive {
  /** ISO 8601. */
  day: string;
  /** The pages that were first published on the day. */
  came: ChangedPage[];
  changed: ChangedPage[];
  gone: ChangedPage[];
}

/** Every page that there is, by kind. */
const pagesOf = (a: Archive): [PageKind, string, string][] => [
  ...a.reports.map((r): [PageKind, string, string] => ['reports', address.report(r.id), r.title]),
  ...a.milestones.map((m): [PageKind, string, string] => ['milestones', address.milestone(m.id), m.title]),
  ...a.metrics.map((m): [PageKind, string, string] => ['figures', address.metric(m.id), m.name]),
  ...a.unions.map((u): [PageKind, string, string] => ['unions', address.union(u.id), u.name]),
  ...a.people.map((p): [PageKind, string, string] => ['people', address.person(p.id), p.name]),
  ...a.terms.map((t): [PageKind, string, string] => ['glossary', address.term(t.id), t.term]),
  ...a.topics.map((t): [PageKind, string, string] => ['topics', address.topic(t.id), t.name]),
];

/** Only a report is told with all that stands in it; a union or a metric shows what changed elsewhere. */
const own = (kind: PageKind, path: string): PageHistory | undefined =>
  kind === 'reports' ? historyOf(path) : pageHistory(theHistory(), path);

function make(): DayOfArchive[] {
  const days = new Map<string, DayOfArchive>();
  const on = (day: string) => {
    const made = days.get(day) ?? { day, came: [], changed: [], gone: [] };
    days.set(day, made);
    return made;
  };
  for (const [kind, path, title] of pagesOf(theArchive())) {
    const history = own(kind, path);
    if (!history) continue;
    on(history.first).came.push({ kind, title, path, words: '' });
    for (const { reason, edition, ...day } of history.days)
      on(day.day).changed.push({
        ...{ kind, title, path, words: kind === 'reports' ? changesInWords(day, path) : '' },
        ...(reason && { reason }),
        ...(edition && { edition }),
      });
  }
  const withdrawals = new Map(
    readPermalinks(archiveRoot()).map(({ address, withdrawn }) => [address, withdrawn?.reason]),
  );
  for (const [path, { digest, days: of }] of theHistory().entries) {
    const kind = path.split('/')[1] as PageKind;
    if (digest || !path.endsWith('/') || !(kind in kinds)) continue;
    const reason = withdrawals.get(path);
    on(of.at(-1) ?? '').gone.push({ kind, title: placeName(path, new Set()), words: path, ...(reason && { reason }) });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** The days of the archive, the newest first. */
export const theDays = (): DayOfArchive[] => once('days', make);
