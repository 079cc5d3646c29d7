/** A report in short, by place and the year it was published, else the last that it covers: 江门2024. */

import { type ArchiveDate, yearsOf } from '../time/date.ts';
import type { Archive, Report } from './archive.ts';

export const shortName = (archive: Archive, { union, published, covers }: Report): string =>
  placeAndYear(archive.union(union).short, published ?? covers);

export const placeAndYear = (place: string, date: ArchiveDate): string => `${place}${yearsOf(date).at(-1) ?? ''}`;
