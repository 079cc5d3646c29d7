/** What is cited, as items of CSL-JSON; src/outputs/citation makes GB/T 7714-2025, BibTeX and RIS of them. */
import type { Figure, Milestone, Report } from './archive/archive.ts';
import { ofUnion } from './archive/whose.ts';
import type { TermData, UnionData } from './model.ts';
import { inNewspaper } from './newspaper.ts';
import { formatQuantity } from './numbers/quantity.ts';
import { type ArchiveDate, isInterval } from './time/date.ts';
import { formatDate } from './time/words.ts';

export interface CslDate {
  'date-parts': number[][];
  circa?: boolean;
}

/** An item of CSL-JSON (https://github.com/citation-style-language/schema), as far as the archive needs it. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage' | 'dataset';
  language: 'zh-CN';
  title: string;
  author: { literal: string }[];
  /** Who edited the text that stands in the archive; only where others wrote the report. */
  editor?: { literal: string }[];
  issued?: CslDate;
  /** When what a milestone tells of happened. */
  'event-date'?: CslDate;
  /** The day of reading, which only the reader knows. */
  accessed?: CslDate;
  'container-title'?: string;
  /** The newspaper's page (版次). */
  page?: string;
  abstract?: string;
  archive: string;
  /** The day on which what the archive says last changed. */
  version?: string;
  URL: string;
  note?: string;
}

/** A date part list as CSL wants it, by the precision that is known. */
function cslDate(date: ArchiveDate): CslDate {
  const parts = (isInterval(date) ? [date.from, date.to] : [date.from])
    .filter((p) => p !== null)
    .map((p) => [p.year, p.month, p.day].filter((n) => n !== undefined));
  return { 'date-parts': parts, ...(date.approximate && { circa: true }) };
}

/** ISO 8601, as precise as it is known; of an interval, both ends: 2018-10, 2018-05/2018-06. */
export const isoDate = (date: CslDate): string =>
  date['date-parts'].map((parts) => parts.map((n) => String(n).padStart(2, '0')).join('-')).join('/');

/** The day on which the text of a report that stands in the archive was published there. */
export const editionOf = (report: Pick<Report, 'editions'> | undefined): string | undefined =>
  report?.editions?.at(-1)?.date;

/**
 * A report: a newspaper's article by its authors, edited by the archive of this `name`. `url` is its page in full, `changed` the
 * day on which the page last changed; where none is recorded, its edition says it.
 */
export function reportItem(name: string, report: Report, url: string, changed?: string): CslItem {
  const edition = changed ?? editionOf(report);
  const doubts = [
    report.newspaper ? '' : '来源未注明报纸。',
    report.publishedBasis ? `刊出日期为推定：${report.publishedBasis}` : '',
  ].join('');
  return {
    id: report.id,
    type: 'article-newspaper',
    language: 'zh-CN',
    title: report.title,
    author: report.bylines.flatMap((b) => b.names).map((literal) => ({ literal })),
    editor: [{ literal: name }],
    ...(report.published && { issued: cslDate(report.published) }),
    ...(report.newspaper && { 'container-title': report.newspaper }),
    ...(report.page && { page: report.page }),
    abstract: report.summary,
    archive: name,
    ...(edition && { version: edition }),
    URL: url,
    ...(doubts && { note: doubts }),
  };
}

/** What the archive itself says; its date is the day on which it last changed. */
const own = (
  name: string,
  id: string,
  type: CslItem['type'],
  title: string,
  url: string,
  edition?: string,
): CslItem => ({
  id,
  type,
  language: 'zh-CN',
  title,
  author: [{ literal: name }],
  archive: name,
  ...(edition && { version: edition, issued: { 'date-parts': [edition.split('-').map(Number)] } }),
  URL: url,
});

/** What an item of the archive's own rests on: the newspaper reports. */
const attested = (reports: Report[]) => `据${reports.map(inNewspaper).join('；')}。`;

/** A milestone: a page of the archive, its date beside its title. `reports` attest it, its own first. */
export const milestoneItem = (
  name: string,
  m: Milestone,
  url: string,
  reports: Report[],
  changed = editionOf(reports[0]),
): CslItem => ({
  ...own(name, m.id, 'webpage', `${m.title}（${formatDate(m.date)}）`, url, changed),
  'event-date': cslDate(m.date),
  abstract: m.text,
  note: `大事日期：${formatDate(m.date)}。${attested(reports)}`,
});

/** A figure: a datum with its label, number and period. `of` is the union whose it is, `report` the one that states it. */
export const figureItem = (
  name: string,
  f: Figure,
  of: Pick<UnionData, 'name' | 'short'>,
  url: string,
  report: Report,
  changed = editionOf(report),
): CslItem => {
  const period = f.period ? `（${formatDate(f.period)}）` : '';
  const title = `${ofUnion(f.label, of, of.name)}：${formatQuantity(f)}${period}`;
  return {
    ...own(name, f.id, 'dataset', title, url, changed),
    note: `${f.quote ? `来源字样：${f.quote}。` : ''}${attested([report])}`,
  };
};

/** A term of the glossary. */
export const termItem = (name: string, t: TermData, url: string, changed?: string): CslItem => ({
  ...own(name, t.id, 'webpage', `词条：${t.term}`, url, changed),
  abstract: t.text,
});
