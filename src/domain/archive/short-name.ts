/** A report in short, by place and the year it was published, else the last that it covers: 江门2024. */

import { yearsOf } from '../time/date.ts';
import type { Archive, Report } from './archive.ts';

export const shortName = (archive: Archive, { union, published, covers }: Report): string =>
  `${archive.union(union).short}${yearsOf(published ?? covers).at(-1) ?? ''}`;
