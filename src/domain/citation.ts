/** How to cite: GB/T 7714-2025 for the kinds of thing that the archive holds, and CSL-JSON for reference managers. */
import type { Milestone, Report } from './archive.ts';
import { type ArchiveDate, formatDate, isInterval } from './date.ts';

/** An item of CSL-JSON (https://github.com/citation-style-language/schema), as far as reports need it. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  language: 'zh-CN';
  title: string;
  author: { literal: string }[];
  issued?: { 'date-parts': number[][]; circa?: boolean };
  'container-title'?: string;
  abstract: string;
  archive: string;
  URL: string;
  note: string;
}

const authors = (report: Report) => report.bylines.flatMap((b) => b.names);

/** Names as GB/T 7714 writes them: three at most, then 等. */
function formatAuthors(names: string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join('，')}，等` : names.join('，');
}

/** A date part list as CSL wants it, by the precision that is known. */
function cslDate(date: ArchiveDate): CslItem['issued'] {
  const parts = (isInterval(date) ? [date.from, date.to] : [date.from])
    .filter((p) => p !== null)
    .map((p) => [p.year, p.month, p.day].filter((n) => n !== undefined));
  return { 'date-parts': parts, ...(date.approximate && { circa: true }) };
}

/** A report as a CSL-JSON item. `url` is its page in full. */
export function cslItem(report: Report, url: string): CslItem {
  return {
    id: report.id,
    type: 'article-newspaper',
    language: 'zh-CN',
    title: report.title,
    author: authors(report).map((literal) => ({ literal })),
    ...(report.published && { issued: cslDate(report.published) }),
    ...(report.newspaper && { 'container-title': report.newspaper }),
    abstract: report.summary,
    archive: '工运志',
    URL: url,
    note: report.publishedBasis ? `刊出日期为推定：${report.publishedBasis}` : '',
  };
}

/** A report in GB/T 7714 form. What is unknown is said to be unknown, in brackets as the standard asks. */
export function citeReport(report: Report, url: string): string {
  const by = formatAuthors(authors(report));
  const paper = report.newspaper ?? '［报纸不详］';
  const when = report.published ? formatDate(report.published) : '［日期不详］';
  return `${by ? `${by}. ` : ''}${report.title}［N/OL］. ${paper}, ${when}. 工运志整理稿. ${url}.`;
}

/** A milestone in GB/T 7714 form: an entry of a database online. */
export function citeMilestone(milestone: Milestone, url: string): string {
  return `工运志. ${milestone.title}：${formatDate(milestone.date)}［DB/OL］. ${url}.`;
}

/** Any other page: a term, a metric, a union. */
export const citePage = (title: string, url: string) => `工运志. ${title}［DB/OL］. ${url}.`;
