/** The forms in which people write what a text writes otherwise. */

/** In full width. */
export const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

function chineseNumber(text: string): string {
  const n = Number(text);
  const ones = n % 10 === 0 ? '' : '一二三四五六七八九'[(n % 10) - 1];
  return n < 10 ? (ones ?? '') : `${n < 20 ? '' : '一二三'[Math.floor(n / 10) - 1]}十${ones}`;
}

/** 13.89万人 as 138900人, and 138900人 as 13.89万人. `ten`: how the edition writes 万. */
export function otherWriting(text: string, ten = '万'): string[] {
  const [, number = '', scale, rest = ''] = /^(\d+(?:\.\d+)?)([万亿萬億])?(.*)$/su.exec(text) ?? [];
  if (!number || /^[百千万亿萬億]/u.test(rest)) return [];
  const value = Number(number);
  const factor = '亿億'.includes(scale ?? '-') ? 1e8 : 1e4;
  if (scale) return [`${Number((value * factor).toPrecision(12))}${rest}`];
  return value >= 10_000 && Number.isInteger(value) && value % 10 === 0
    ? [`${Number((value / 1e4).toPrecision(12))}${ten}${rest}`]
    : [];
}

/** 2018年6月 and 2018年6月14日 as typed with other signs and in Chinese characters. */
export function dateForms(text: string): string[] {
  const [year = '', month = '', day] = text.match(/\d+/g) ?? [];
  const two = month.padStart(2, '0');
  const chinese = `${[...year].map((c) => '〇一二三四五六七八九'[Number(c)]).join('')}年${chineseNumber(month)}月`;
  return day
    ? [text, `${year}-${two}-${day.padStart(2, '0')}`, `${year}/${month}/${day}`, `${chinese}${chineseNumber(day)}日`]
    : [text, `${year}-${two}`, `${year}/${month}`, `${year}.${month}`, chinese];
}
