/** A scope in words. */
import { counts, extents, grades, stages } from '../codes.ts';
import type { Scope } from '../model.ts';

/** What tells figures of a metric apart: 发放, 按人、户计; empty where nothing does. */
export const scopeWords = ({ extent, count, stage, grade }: Scope): string =>
  [extent === 'own' && extents.own, count && counts[count], stage && stages[stage], grade && grades[grade]]
    .filter(Boolean)
    .join('，');
