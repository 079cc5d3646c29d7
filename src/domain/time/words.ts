/** Dates in words, for readers and for HTML. */
import { type ArchiveDate, type DatePoint, isInterval } from './date.ts';

const words = (p: DatePoint) =>
  p.precision === 'decade'
    ? `${p.year}年代`
    : `${p.year}年${p.month ? `${p.month}月` : ''}${p.day ? `${p.day}日` : ''}`;

function intervalWords(from: DatePoint, to: DatePoint): string {
  if (from.precision === 'year' && to.precision === 'year') return `${from.year}—${to.year}年`;
  if (from.year !== to.year || !from.month || !to.month) return `${words(from)}至${words(to)}`;
  if (from.precision === 'month' && to.precision === 'month') return `${from.year}年${from.month}—${to.month}月`;
  if (from.month === to.month && from.day && to.day) return `${from.year}年${from.month}月${from.day}—${to.day}日`;
  return `${words(from)}至${words(to).replace(/^\d+年/, '')}`;
}

/** The date in Chinese words: 2014年2月14日, 约2025年1月, 2014—2018年, 2024年9月起. */
export function formatDate(date: ArchiveDate): string {
  const { from, to } = date;
  const text = !from
    ? `${words(to as DatePoint)}以前`
    : !to
      ? `${words(from)}起`
      : isInterval(date)
        ? intervalWords(from, to)
        : words(from);
  return date.approximate ? `约${text}` : text;
}

/** What the words of a date add to a heading that names its year and month, or its year: 14日 under 2014年2月, nothing under 2014年2月 itself. */
export function formatUnder(date: ArchiveDate, heading: string): string {
  const text = formatDate(date);
  const rest = text.startsWith(heading) ? text.slice(heading.length) : text;
  return /^(\d|$)/.test(rest) ? rest : text;
}

/** A value for `<time datetime>` (HTML 4.8.14), or undefined where HTML has no such form (intervals, decades). */
export function htmlDate(date: ArchiveDate): string | undefined {
  if (isInterval(date) || !date.from || date.from.precision === 'decade') return undefined;
  const length = { day: 10, month: 7, year: 4 }[date.from.precision];
  return date.from.first.slice(0, length);
}

/** How precisely the date is known, in words for a reader. */
export function precisionWords(date: ArchiveDate): string {
  const known = { day: '知道日期', month: '只知月份', year: '只知年份', decade: '只知年代' } as const;
  const { from, to } = date;
  if (!from || !to) return '起止只知其一';
  if (!isInterval(date)) return known[to.precision];
  const end = known[to.precision];
  return `一段时间，起${from.precision === to.precision ? '' : `${known[from.precision]}，`}止${end}`;
}
