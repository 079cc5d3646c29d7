/** The newspaper report that something rests on, in words, for the notes of citations. */
import type { Report } from './archive/archive.ts';
import { formatDate } from './time/words.ts';

/** Who wrote it, what it is called, where and when it was printed: 甲、乙《题目》，某某日报，2018年10月22日，第A3版. What is unknown is said. */
export function inNewspaper(
  report: Pick<Report, 'title' | 'bylines' | 'newspaper' | 'published' | 'publishedBasis' | 'page'>,
): string {
  const { title, bylines, newspaper, published, publishedBasis, page } = report;
  return [
    `${bylines.flatMap(({ names }) => names).join('、')}《${title}》`,
    newspaper ?? '来源未注明报纸',
    published ? `${formatDate(published)}${publishedBasis ? '（推定）' : ''}` : '来源未注明日期',
    ...(page ? [`第${page}版`] : []),
  ].join('，');
}
