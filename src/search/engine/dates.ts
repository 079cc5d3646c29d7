/** Dates as people write them, in a text or in a query: 2018年6月, 2018-06, 2018/6, 2018.6, 二〇一八年六月. */

const digits: Record<string, number> = Object.fromEntries(
  [...'〇一二三四五六七八九']
    .map((c, i) => [c, i] as [string, number])
    .concat([
      ['零', 0],
      ['○', 0],
    ]),
);

/** 六, 十, 十二, 二十, 二十一, 三十一, or plain digits. NaN for anything else. */
function small(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  const one = (c: string | undefined, empty: number) =>
    c === '' || c === undefined ? empty : (digits[c] ?? Number(c));
  return text.includes('十') ? one(tens, 1) * 10 + one(ones, 0) : one(ones, Number.NaN);
}

const year = String.raw`(?<year>(?:19|20)\d\d|[一二][九〇零○][〇零○一二三四五六七八九]{2})`;
const part = String.raw`[\d〇一二三四五六七八九十]{1,3}`;
const written = new RegExp(
  String.raw`(?<![\d.])${year}(?:年(?:(?<month>${part})月(?:(?<day>${part})[日号號])?)?|[-/.](?<month2>\d{1,2})(?:[-/.](?<day2>\d{1,2}))?(?![\d./-]))`,
  'gu',
);

export interface WrittenDate {
  /** `YYYY`, `YYYYMM` or `YYYYMMDD`. */
  date: string;
  start: number;
  end: number;
}

const yearOf = (text: string) => (/^\d/.test(text) ? text : [...text].map((c) => String(digits[c] ?? '')).join(''));

function dateOf({ year = '', month, month2, day, day2 }: Record<string, string | undefined>): string | undefined {
  const m = month ?? month2;
  const d = day ?? day2;
  if (m === undefined) return yearOf(year);
  const parts = d === undefined ? [small(m)] : [small(m), small(d)];
  const [monthNumber = 0, dayNumber = 1] = parts;
  if (!(monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1 && dayNumber <= 31)) return undefined;
  return yearOf(year) + parts.map((n) => String(n).padStart(2, '0')).join('');
}

/** The dates that a text writes out with their year, in order. The text should be in NFKC with its length kept. */
export function datesIn(text: string): WrittenDate[] {
  return [...text.matchAll(written)].flatMap((match) => {
    const date = dateOf(match.groups ?? {});
    return date ? [{ date, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** The date that a whole query is, if it is one. */
export function dateOfQuery(text: string): string | undefined {
  const clean = text.normalize('NFKC').trim();
  const [only] = datesIn(clean);
  return only && only.start === 0 && only.end === clean.length ? only.date : undefined;
}

/** The date and the longer times that hold it: 20180614 is also of 201806 and of 2018. */
export const widen = (date: string): string[] => [8, 6, 4].filter((n) => n <= date.length).map((n) => date.slice(0, n));

const chineseDigits = '〇一二三四五六七八九';

function chineseNumber(n: number): string {
  const ones = n % 10 === 0 ? '' : chineseDigits[n % 10];
  return n < 10 ? `${ones}` : `${n < 20 ? '' : chineseDigits[Math.floor(n / 10)]}十${ones}`;
}

/** The ways in which an archive writes its dates besides 2018年6月: found when the index is made, so that no other is asked for. */
export interface DateStyles {
  /** Signs between numbers, and `0` where months of one digit have a zero before them. */
  signs: string;
  /** Years that stand in Chinese characters. */
  years: string[];
}

export function dateStyles(text: string): DateStyles {
  const wide = text.normalize('NFKC');
  const written = datesIn(wide).map(({ start, end }) => wide.slice(start, end));
  const signs = ['-', '/', '.'].filter((sign) => written.some((date) => date.includes(sign)));
  const zero = written.some((date) => /\D0\d/u.test(date)) ? ['0'] : [];
  const years = written.flatMap((date) => /^[一二]\p{Script=Han}+(?=年)/u.exec(date)?.[0] ?? []);
  return { signs: [...signs, ...zero].join(''), years: [...new Set(years)] };
}

/** A date in each of the ways in which the archive may have written it. */
export function datesWritten(date: string, { signs, years }: DateStyles): string[] {
  const [year = '', ...rest] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)].filter(Boolean);
  const parts = rest.map(Number);
  const two = (n: number) => String(n).padStart(2, '0');
  const inNumbers = (form: (n: number) => string) => {
    const [month, day] = parts.map(form);
    return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  };
  const withSigns = ['-', '/', '.']
    .filter((sign) => parts.length > 0 && signs.includes(sign))
    .flatMap((sign) => [[year, ...parts].join(sign), [year, ...parts.map(two)].join(sign)]);
  const chinese = years
    .filter((written) => yearOf(written) === year)
    .map((written) => inNumbers(chineseNumber).replace(year, written));
  const padded = signs.includes('0') ? [inNumbers(two)] : [];
  return [...new Set([inNumbers(String), ...padded, ...withSigns, ...chinese])];
}
