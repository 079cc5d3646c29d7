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
  String.raw`(?<![\d.])${year}(?:年(?:(?<month>${part})月(?:(?<day>${part})[日号])?)?|[-/.](?<month2>\d{1,2})(?:[-/.](?<day2>\d{1,2}))?(?![\d./-]))`,
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
