/** A date against the lines that it cites: every part stands there, or the inference says on what it rests. */

import { toHalfWidth } from '../../domain/numbers/numeral.ts';
import type { DatePoint } from '../../domain/time/date.ts';
import { findMentions } from '../../domain/time/find.ts';
import { tryParseDate } from '../../domain/time/parse.ts';
import type { Passage } from '../passage.ts';
import { plainScript } from '../plain.ts';
import { shown } from './figure.ts';
import type { Verdict } from './verdict.ts';

const month = (p: DatePoint) => (p.month ? `(?<!\\d)${p.month}月` : '');
const day = (p: DatePoint) => (p.day ? `(?:\\d+日?[、—-])?${p.day}(?:日|号)` : '');

/** The parts of a point as the source must have them: in full, and without the year. */
const patterns = (p: DatePoint) => ({
  full: new RegExp(
    `(?<!\\d)${p.year}${p.month ? `年(?:度)?${month(p).replace('(?<!\\d)', '')}${day(p)}` : '(?!\\d)年?度?'}`,
  ),
  yearless: p.month ? new RegExp(`${month(p)}${day(p)}`) : null,
});

/** The date as a mention tells it that the patterns do not know: 二〇〇三年四月, 民国十六年, 6—8月, 是月. */
function mentionsOf(text: string, p: DatePoint, whole: boolean, passage: number) {
  const same = (at: { year?: number; month?: number; day?: number } = {}) =>
    (at.year === p.year || (!whole && at.year === undefined)) && at.month === p.month && at.day === p.day;
  return findMentions(text)
    .filter(
      (m) =>
        same(m) ||
        same({ ...(m.year && { year: m.year }), ...(m.month && { month: m.month }), ...m.to }) ||
        (!whole && m.same === 'month' && !p.day) ||
        // 5日 under a heading that says the month.
        (!whole &&
          m.month === undefined &&
          m.year === undefined &&
          p.day !== undefined &&
          (m.day === p.day || m.to?.day === p.day)),
    )
    .map(({ start, end }) => ({ passage, start, end }));
}

/** The words that a reason quotes. Quotes within quotes are not parted. */
export const quoted = (reason: string) => [...reason.matchAll(/“([^“”]+)”/g)].map((match) => match[1] ?? '');

/** `whole` is the text of the report's original, in which a reason's quotations must stand. */
export function proveDate(edtf: string, basis: string | undefined, cited: Passage[], whole: string): Verdict {
  const date = tryParseDate(edtf);
  const texts = cited.map((passage) => toHalfWidth(passage.text));
  const verdict: Verdict = { marks: [], doubts: [] };
  const ends = [...new Set([date?.from, date?.to].filter((end) => end !== null && end !== undefined))];
  for (const end of ends) {
    const { full, yearless } = patterns(end);
    const find = (pattern: RegExp) =>
      texts.flatMap((text, passage) => {
        const match = pattern.exec(text);
        return match ? [{ passage, start: match.index, end: match.index + match[0].length }] : [];
      });
    const written = (whole: boolean) => texts.flatMap((text, passage) => mentionsOf(text, end, whole, passage));
    const [marks = []] = [find(full), written(true)].filter((found) => found.length > 0);
    const partly = marks.length > 0 || !yearless ? marks : [...find(yearless), ...written(false)].slice(0, 1);
    verdict.marks.push(...partly);
    if (marks.length > 0 || (basis && (partly.length > 0 || !yearless || end !== date?.from))) continue;
    verdict.doubts.push({
      field: 'date',
      code: 'date-not-in-source',
      message: `日期“${edtf}”${basis ? '的月、日' : ''}不在所注的行里。`,
      advice: `所注的行是：${shown(cited.map((p) => p.text))}。请改正日期或行号；日期是推断的，写上 dateBasis。`,
    });
  }
  verdict.doubts.push(...proveQuotes(basis, whole));
  return verdict;
}

const bare = (text: string) => plainScript(toHalfWidth(text)).replace(/[\s“”‘’"'「」『』]/g, '');

let last = { whole: '', bare: '' };

/** Every fact of a report asks for the same text, which may be a book. */
function bareOf(whole: string): string {
  if (last.whole !== whole) last = { whole, bare: bare(whole) };
  return last.bare;
}

/** What a reason quotes must stand in the source. */
export const proveQuotes = (basis: string | undefined, whole: string): Verdict['doubts'] =>
  quoted(basis ?? '')
    .filter((words) => !bareOf(whole).includes(bare(words)))
    .map((words) => ({
      field: 'basis',
      code: 'quote-not-in-source',
      message: `推断的理由引了“${words}”，来源里没有这几个字。`,
      advice: '引号里的话必须与来源一字不差；请照来源改，或去掉引号。',
    }));
