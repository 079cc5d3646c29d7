/**
 * Simplified to Traditional text by OpenCC (s2hk): phrases decide between characters, forms are those of Hong Kong, words stay
 * those of the mainland. Hong Kong, because that is how most readers overseas with roots in these towns write (台山, 裏,
 * 羣眾), and because Taiwan's conversion would also write 臺山 for a town whose name is 台山.
 */
import { ConverterFactory, Locale } from 'opencc-js';

/** Surnames that keep a form which the same character as a word does not have (于, but 關於; 鍾, but 時鐘). */
const surnames: Record<string, string> = Object.fromEntries([
  ...[...'范于余姜沈岳谷曲卜郁丰仆后征种干'].map((c) => [c, c]),
  ['钟', '鍾'],
]);

/** Given names keep the common form of a character, where words have the form of the schools' list (羣眾, but 李群). */
const givenNames: [string, string][] = [
  ['啓', '啟'],
  ['峯', '峰'],
  ['羣', '群'],
];

/** Phrases that OpenCC lacks, cuts in the wrong place (人参 in 人参加, 月历 in 一个月，历年), or writes otherwise than Hong Kong. */
const phrases: [string, string][] = [
  ['新征程', '新征程'],
  ['不断发挥', '不斷發揮'],
  ['一起复习', '一起複習'],
  ['并成为', '並成為'],
  ['并发出', '並發出'],
  ['月历年', '月歷年'],
  ['人参', '人參'],
  ['服务台', '服務台'],
  ['扎骨', '紮骨'],
  ['扎制', '紮製'],
  ['岳山', '岳山'],
  ['娘家', '娘家'],
  ['心弦', '心弦'],
  ['抵触', '抵觸'],
  ['商铺', '商舖'],
  ['启', '啟'],
  ['了解', '了解'],
  ['家具', '家具'],
  ['作幸福', '作幸福'],
  ['汇集', '匯集'],
  ['托幼', '託幼'],
  ['锤炼', '錘煉'],
  ['锻炼', '鍛煉'],
  ['所注的', '所註的'],
  ['或注“', '或註“'],
  ['借“', '藉“'],
  ['主张借', '主張藉'],
  ['借党群', '藉黨羣'],
];

/** Marks of quotation as Traditional text has them. */
const quotes: [string, string][] = [
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
];

/**
 * Makes a converter that knows people by name: a name in `names` has its surname's own form wherever it stands.
 * The result has as many characters as the text, so that it can be cut where the text was cut.
 */
export function traditionalConverter(names: string[]): (text: string) => string {
  const { cn } = Locale.from;
  const { hk } = Locale.to;
  if (!cn || !hk) throw new Error('OpenCC has no s2hk');
  const plain = ConverterFactory(cn, hk);
  const given = ConverterFactory(cn, hk, [givenNames]);
  const known = names
    .filter((name) => name.length > 1)
    .map(([first = '', ...rest]): [string, string] => [
      [first, ...rest].join(''),
      `${surnames[first] ?? plain(first)}${given(rest.join(''))}`,
    ]);
  // Names and phrases of our own stand beside OpenCC's, so that the longer match wins; the marks are a step of their own.
  const withNames = cn.map((step, i) => (i === 0 ? [known, phrases, ...step] : step));
  const convert = ConverterFactory(withNames, hk, [quotes]);
  return (text) => (/\p{Script=Han}|[“”‘’]/u.test(text) ? convert(text) : text);
}
