/** A query that is a date, in every way in which a text may write it: 2018-06, 2018年6月, 二〇一八年六月. */
import { hanValue } from '../../../domain/numbers/numeral.ts';

const chinese = '〇一二三四五六七八九';

/** 六, 十, 二十一, 二〇一八, or plain digits. */
const read = (text: string) => (/^\d/.test(text) ? Number(text) : (hanValue(text.replaceAll('○', '〇')) ?? Number.NaN));

function inChinese(n: number): string {
  const ones = n % 10 === 0 ? '' : (chinese[n % 10] as string);
  return n < 10 ? ones : `${n < 20 ? '' : chinese[Math.floor(n / 10)]}十${ones}`;
}

const chineseYear = '[一二][九〇零○][〇零○一二三四五六七八九]{2}';
const part = '([\\d〇一二三四五六七八九十]{1,3})';
const written = new RegExp(
  `^((?:19|20)\\d\\d|${chineseYear})[年\\-/.](?:${part}[月\\-/.]?(?:${part}[日号號]?)?)?$`,
  'u',
);

/** The years that a text writes in Chinese characters: few archives do, and then no others need be asked for. */
export const yearsInChinese = (text: string): string[] => [
  ...new Set(text.match(new RegExp(`${chineseYear}(?=年)`, 'gu')) ?? []),
];

/** The ways to write a query that is a date; none where it is no date. `years`: those that the text writes in Chinese characters. */
export function datesMeant(query: string, years: string[]): string[] {
  const [, typed = '', ...rest] = written.exec(query.normalize('NFKC').trim()) ?? [];
  const parts = rest.filter(Boolean).map(read);
  if (!typed || !parts.every((n, i) => n >= 1 && n <= (i === 0 ? 12 : 31))) return [];
  const year = String(read(typed));
  const two = (n: number) => String(n).padStart(2, '0');
  const withCharacters = (y: string, form: (n: number) => string) =>
    `${y}年${parts.map((n, i) => form(n) + (i === 0 ? '月' : '日')).join('')}`;
  const withSigns = (sign: string) => [String, two].map((form) => [year, ...parts.map(form)].join(sign));
  return [
    ...[String, two].map((form) => withCharacters(year, form)),
    ...(parts.length > 0 ? ['-', '.'].flatMap(withSigns) : []),
    ...years.filter((y) => String(read(y)) === year).map((y) => withCharacters(y, inChinese)),
  ];
}
