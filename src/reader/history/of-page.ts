/** The history of a page, out of the record, with what the page shows of other addresses. */
import { address } from '../../domain/addresses/address.ts';
import { gonePages } from '../../domain/addresses/permalinks.ts';
import type { Archive, Figure, Milestone } from '../../domain/archive/archive.ts';
import { type PageHistory, pageHistory, placesOf } from '../../domain/history/page.ts';
import { archiveRoot } from '../../settings.ts';
import { once, theArchive } from '../once.ts';
import { readPermalinks } from '../promises.ts';
import { readHistory } from './file.ts';

const milestones = (list: Milestone[]) => list.map(({ id }) => address.milestone(id));
const figures = (list: Figure[]) => list.map(({ report, id }) => address.inReport(report, id));

/** The record, with the fragments of each page, and the pages that are gone. */
export const theHistory = () =>
  once('history', () => {
    const history = readHistory(archiveRoot());
    const gone = new Set(gonePages(readPermalinks(archiveRoot())).map((page) => page.address));
    return { ...history, places: placesOf(history), gone };
  });

/** What a page shows of other addresses, by the first part of its own. */
const shown: Record<string, (archive: Archive, id: string) => string[]> = {
  reports: (archive, id) => milestones(archive.report(id).milestones),
  unions: (archive, id) => [...milestones(archive.milestonesOf.union(id)), ...figures(archive.figuresOf.union(id))],
  topics: (archive, id) => [...milestones(archive.milestonesOf.topic(id)), ...figures(archive.figuresOf.topic(id))],
  figures: (archive, id) => figures(archive.figuresOf.metric(id)),
  people: (archive, id) => milestones(archive.person(id).milestones.map(({ milestone }) => milestone)),
};

/** The history of the page at an address from the root; nothing where none is recorded. */
export function historyOf(path: string): PageHistory | undefined {
  const history = theHistory();
  // A page that is gone says so itself; what is drafted and not yet published is in the archive alone.
  if (history.gone.has(path) || !history.entries.get(path)?.digest) return undefined;
  const [, kind = '', id = ''] = path.split('/');
  const archive = theArchive();
  const parts = [...(history.places.get(path) ?? []), ...(shown[kind]?.(archive, id) ?? [])];
  const editions = kind === 'reports' ? archive.report(id).editions : undefined;
  return pageHistory(history, path, parts, editions);
}

/** The day on which the words at an address last changed, a page or a place in a report, ISO 8601. */
export const changedOn = (at: string): string | undefined =>
  at.includes('#') ? theHistory().entries.get(at)?.days.at(-1) : historyOf(at)?.last;
