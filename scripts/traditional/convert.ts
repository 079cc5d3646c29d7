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

/** Phrases that OpenCC lacks, or that it cuts in the wrong place (断发 in 不断发挥, 起复 in 一起复习). */
const phrases: [string, string][] = [
  ['新征程', '新征程'],
  ['不断发挥', '不斷發揮'],
  ['一起复习', '一起複習'],
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
  const known = names
    .filter((name) => surnames[name[0] ?? ''] !== undefined && name.length > 1)
    .map((name): [string, string] => [name, `${surnames[name[0] ?? '']}${plain(name.slice(1))}`]);
  // Names and phrases of our own stand beside OpenCC's, so that the longer match wins; the marks are a step of their own.
  const withNames = cn.map((step, i) => (i === 0 ? [known, phrases, ...step] : step));
  const convert = ConverterFactory(withNames, hk, [quotes]);
  return (text) => (/\p{Script=Han}|[“”‘’]/u.test(text) ? convert(text) : text);
}
