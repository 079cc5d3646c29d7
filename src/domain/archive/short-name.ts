/** A report in short, by place and the year it was published, else the last that it covers: 江门2024. */

import { formatLines, type LineRange, lineText } from '../lines.ts';
import { type ArchiveDate, yearsOf } from '../time/date.ts';
import type { Archive, Report } from './archive.ts';

export const shortName = (archive: Archive, { union, published, covers }: Report): string =>
  placeAndYear(archive.union(union).short, published ?? covers);

export const placeAndYear = (place: string, date: ArchiveDate): string => `${place}${yearsOf(date).at(-1) ?? ''}`;

/** Where something stands in the sources, as a citation prints it: 江门2024来源第121—122行. */
export const linesInSources = (archive: Archive, evidence: LineRange[]): string =>
  [...Map.groupBy(evidence, ({ report }) => report)]
    .map(
      ([report, ranges]) =>
        `${shortName(archive, archive.report(report))}来源${formatLines(ranges.map(lineText).join(', '))}`,
    )
    .join('；');
