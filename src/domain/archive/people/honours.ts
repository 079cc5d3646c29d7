/** Honours of unions and of people by union and year, as milestones and standings tell them. */
import { type ArchiveDate, compareDates, yearOf } from '../../time/date.ts';
import type { Archive, Milestone, Standing } from '../types.ts';

/** An award to a union or its people: a milestone, or an honour of one or more people. */
export type Honour = { date: ArchiveDate | undefined } & (
  | { milestone: Milestone }
  | { honour: string; of: Standing[] }
);

/** A union's honours in a year; the year is undefined where no source says it. */
export interface HonourRow {
  union: string;
  year: number | undefined;
  honours: Honour[];
}

export interface HonourPage {
  /** Whose honours the page has; undefined on the first, which has all or, where they are too many, none. */
  union: string | undefined;
  rows: HonourRow[];
  /** On a first page without rows: the unions that have a page, and how many honours each. */
  unions: [union: string, count: number][];
}

/** The pages of honours: one or, with more than `limit` rows, one more a union. */
export function honourPages(rows: HonourRow[], limit = 400): HonourPage[] {
  if (rows.length <= limit) return [{ union: undefined, rows, unions: [] }];
  const byUnion = [...Map.groupBy(rows, ({ union }) => union)];
  const count = (own: HonourRow[]) => own.reduce((sum, { honours }) => sum + honours.length, 0);
  return [
    { union: undefined, rows: [], unions: byUnion.map(([union, own]) => [union, count(own)]) },
    ...byUnion.map(([union, own]): HonourPage => ({ union, rows: own, unions: [] })),
  ];
}

const dated = ({ date }: Honour) => date && yearOf(date);

/** Whether a milestone tells the honour already: of the same person, in the same year. */
const told = (s: Standing, awards: Milestone[]) =>
  awards.some((m) => m.people.some((p) => p.person === s.person) && (!s.period || yearOf(s.period) === yearOf(m.date)));

function honoursOf(archive: Archive, union: string): Honour[] {
  const awards = archive.milestonesOf.union(union).filter((m) => m.kind === 'award' && m.unions[0] === union);
  const alone = archive.standingsOf.union(union).filter((s) => s.honour !== undefined && !told(s, awards));
  const people = Map.groupBy(alone, (s) => `${s.honour}\n${s.period?.edtf}`);
  return [
    ...awards.map((milestone): Honour => ({ date: milestone.date, milestone })),
    ...[...people.values()].map((of): Honour => ({ date: of[0]?.period, honour: of[0]?.honour ?? '', of })),
  ];
}

/** A row a union and year, unions in the order of the archive, years in theirs, what has no year last. */
export const honourRows = (archive: Archive): HonourRow[] =>
  archive.unions.flatMap(({ id }) => {
    const honours = honoursOf(archive, id).sort((a, b) =>
      a.date && b.date ? compareDates(a.date, b.date) : Number(!a.date) - Number(!b.date),
    );
    return [...Map.groupBy(honours, dated)].map(([year, list]) => ({ union: id, year, honours: list }));
  });
