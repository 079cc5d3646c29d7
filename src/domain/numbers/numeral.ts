/** Numbers in Chinese text, wherever they stand: 13.89万, 600多万, 12,000, 十七, 上千万, 首. */

export interface Numeral {
  /** Half-open range in the text, with scale and 多/余 between digits and scale, without the unit. */
  start: number;
  end: number;
  value: number;
  /** Written with Chinese characters. */
  han: boolean;
}

const digits = '零一二三四五六七八九';
const digitOf = (char: string) => (char === '〇' ? 0 : char === '两' ? 2 : digits.indexOf(char));
const tens: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const myriads: [string, number][] = [
  ['亿', 1e8],
  ['万', 1e4],
];
const scaleOf: Record<string, number> = { ...tens, ...Object.fromEntries(myriads) };

/** The factor of a run of scales after Arabic digits: 万 → 10000, 千万 → 10000000. */
const factorOf = (scales: string) => [...scales].reduce((n, char) => n * (scaleOf[char] ?? 1), 1);

/**
 * The value of a Chinese numeral: 十七 → 17, 两千零六 → 2006, 千万 → 10000000, 二〇一八 → 2018.
 * Null where the characters form no single number (十三五, 百千万).
 */
export function hanValue(text: string): number | null {
  const chars = [...text];
  if (chars.length > 1 && chars.every((char) => digitOf(char) >= 0)) return Number(chars.map(digitOf).join(''));
  for (const [name, factor] of myriads) {
    const at = text.lastIndexOf(name);
    if (at < 0) continue;
    const high = at === 0 ? 1 : hanValue(text.slice(0, at));
    const low = hanValue(text.slice(at + 1));
    return high === null || low === null || low >= factor ? null : high * factor + low;
  }
  return sectionValue(chars);
}

/** The value of a numeral below ten thousand; nothing at all is 0. */
function sectionValue(chars: string[]): number | null {
  let total = 0;
  let digit: number | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const char of chars) {
    const ten = tens[char];
    if (ten ? ten >= lowest : digit) return null;
    if (ten) {
      total += (digit ?? 1) * ten;
      lowest = ten;
    }
    digit = ten ? undefined : digitOf(char);
  }
  return total + (digit ?? 0);
}

const pattern =
  /(?<arabic>\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?<fraction>\.\d+)?(?<loose>[多余几]?)(?<scale>[十百千]?[万亿]+|[百千])?|(?<han>[零〇一二两三四五六七八九十百千万亿]+)|(?<first>首)(?=[个家批届条份次项所部])/gu;

/** Words in which a numeral is no number. */
const words = /^(?:一(?!等|级|类|流|[二三四五六七八九十])|十分|百姓|千方|万众|万元以)/;

/** A bare scale counts only where something says that it is a number: 上万, 超千. */
const bare = /^[百千万亿]+$/;
const counted = /[上超近数过逾破]$|超过$/;

function hanNumerals(text: string, start: number, articles: boolean): Numeral[] {
  const rest = text.slice(start);
  const run = /^[零〇一二两三四五六七八九十百千万亿]+/.exec(rest)?.[0] ?? '';
  const before = text.slice(Math.max(0, start - 2), start);
  const ordinal = before.endsWith('第');
  if (rest.startsWith('一时间')) return [];
  if (words.test(rest) && !ordinal && !articles && run.length === 1) return [];
  if (bare.test(run) && !counted.test(before)) return [];
  const whole = hanValue(run);
  if (whole !== null) return [{ start, end: start + run.length, value: whole, han: true }];
  // No single number: the longest number at each place (十三五 → 十三, 五).
  for (let length = run.length - 1; length > 0; length -= 1) {
    const value = hanValue(run.slice(0, length));
    if (value === null) continue;
    const next = text.slice(0, start + run.length);
    return [{ start, end: start + length, value, han: true }, ...hanNumerals(next, start + length, articles)];
  }
  return [];
}

/** Every number of a text, in order. Full-width digits count as digits; 一 (一次) is a number only with `articles`. */
export function findNumerals(text: string, articles = false): Numeral[] {
  const plain = toHalfWidth(text);
  return [...plain.matchAll(pattern)].flatMap((match): Numeral[] => {
    const { arabic, fraction = '', loose = '', scale = '', han, first } = match.groups ?? {};
    const start = match.index;
    if (first) return [{ start, end: start + 1, value: 1, han: true }];
    if (han) return hanNumerals(plain, start, articles);
    const end = start + match[0].length - (scale ? 0 : loose.length);
    const value = Number((Number(arabic?.replaceAll(',', '') + fraction) * factorOf(scale)).toPrecision(12));
    return [{ start, end, value, han: false }];
  });
}

/** Characters of numbers and units that Traditional texts write otherwise. */
const traditional: Record<string, string> = Object.fromEntries(
  '萬万億亿兩两幾几餘余個个戶户場场項项條条對对隊队雙双輛辆臺台歲岁畝亩噸吨間间處处張张塊块組组團团號号門门筆笔樁桩級级種种類类屆届層层棟栋'
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]) ?? [],
);
/** By code: the character that stands for it, itself for most. */
const plain = Uint16Array.from({ length: 0x10000 }, (_, code) =>
  code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code,
);
for (const [from, to] of Object.entries(traditional)) plain[from.charCodeAt(0)] = to.charCodeAt(0);

/**
 * Full-width ASCII (（，％１) as half-width, and Traditional characters of numbers and units as Simplified ones (萬個),
 * character for character, so that places stay the same.
 */
export function toHalfWidth(text: string): string {
  let at = 0;
  while (at < text.length && plain[text.charCodeAt(at)] === text.charCodeAt(at)) at += 1;
  if (at === text.length) return text;
  let out = text.slice(0, at);
  for (; at < text.length; at += 1) out += String.fromCharCode(plain[text.charCodeAt(at)] as number);
  return out;
}
