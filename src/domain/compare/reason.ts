/** Why a figure stands beside no other, by its fields alone. */
import type { Figure } from '../archive/archive.ts';
import type { ArchiveDate } from '../time/date.ts';
import { yearsOf } from './years.ts';

/** Years. What came about in a shorter time is not scaled up to a year. */
const shortest = 1;

/** The reason in Chinese; undefined where the figure can be compared with others of its scope. */
export function whyAlone(figure: Figure, published: ArchiveDate | undefined): string | undefined {
  const { scope, period } = figure;
  if (!scope) return '没有标明口径';
  if (scope.nature === 'unclear') return '来源没有分清存量还是流量';
  if (scope.extent === 'part') return '只计一部分';
  if (scope.extent === 'mixed') return '与别的合计';
  if (scope.extent === 'unclear') return '来源没有说明计了哪些';
  if (scope.count === 'unclear') return '来源没有分清人数还是人次';
  if (scope.stage === 'planned') return '是计划，还不是结果';
  if (scope.nature === 'stock') return period || published ? undefined : '不知是何时的数';
  if (!period) return '来源没有写起止时间，不知是几年的数';
  const years = yearsOf(period, published);
  if (!years) return '起止只知其一，不知是几年的数';
  return years.low < shortest ? '时段不满一年，或可能不满一年，不折成每年' : undefined;
}
