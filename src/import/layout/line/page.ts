/** Lines of the page and not of the text, in files that do not tell them apart: heads, dates, page numbers, who set the page. */
import { toHalfWidth } from '../../../domain/numbers/numeral.ts';

const people =
  '责任?编辑?|责编|编辑|本版编辑|美编|美术编辑|版式|版面设计|校对|审校|组版|值班编委|制图|监制|主编|审读|签发';
const paperName = /^[\p{Script=Han}]{2,8}(?:日报|晚报|早报|时报|周报|商报|工人报|周刊|特刊)/u;
const latin = /^[A-Z][A-Z .&]{3,}/u;

/** What a head is put together of. The strong ones say by themselves that the line is a head. */
const parts: [strong: boolean, pattern: RegExp][] = [
  [true, /^(?:19|20)\d\d\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*日?/u],
  [true, /^(?:第\s*[A-Z]?\d{1,3}\s*版|[A-Z]?\d{1,3}\s*版|[A-Z]\d{1,3}(?:[-—–]\d{1,3})?|\d{2}(?![\d.]))/u],
  [true, new RegExp(`^(?:${people})\\s*[:/|丨]?\\s*[\\p{Script=Han}]{2,3}(?![\\p{Script=Han}])`, 'u')],
  [false, /^[（(]?(?:星期|周)[一二三四五六日天][)）]?/u],
  [false, /^农历[\p{Script=Han}]{4,8}/u],
  [false, /^(?:总?第\s*\d+\s*期|国内统一.*$|邮发代号.*$|今日\s*\d+\s*版)/u],
  [false, paperName],
  [
    false,
    /^[\p{Script=Han}]{0,6}(?:专版|专刊|专题|特别报道|要闻|新闻|综合|广告|深度|时政|社会|民生|工会|报道)(?![\p{Script=Han}])/u,
  ],
  [false, latin],
  [false, /^[·•|丨/:：\-—–\s]+/u],
];

/** A page's number between dots or dashes: ·328·, — 12 —. */
const numbered = /^[·•\-—–―〔［[]+\s*\d{1,4}\s*[·•\-—–―〕］\]]+$/u;

const onlyDate = /^(?:19|20)\d\d\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*日?$/u;

/**
 * Whether a line is put together of nothing but what heads are: 2024年11月8日 星期五 责编：某某 A05. A sentence, and a
 * word by itself (要闻), are none.
 */
export function isHeadLine(text: string): boolean {
  let rest = toHalfWidth(text).trim();
  if (numbered.test(rest)) return true;
  if (onlyDate.test(rest)) return false;
  let strong = 0;
  let all = 0;
  while (rest !== '') {
    const found = parts.flatMap(([weight, pattern]) => {
      const match = pattern.exec(rest);
      return match ? [{ weight, length: match[0].length, sign: /^[^\p{Script=Han}\dA-Z]+$/u.test(match[0]) }] : [];
    })[0];
    if (!found || found.length === 0) return false;
    if (!found.sign) all += 1;
    if (found.weight) strong += 1;
    rest = rest.slice(found.length).trimStart();
  }
  return strong > 0 && (all > 1 || strong === all);
}

/** Whether a line is the paper's name by itself (某某日报, DAILY NEWS): a head where another stands beside it. */
export function isMasthead(text: string): boolean {
  const plain = toHalfWidth(text).trim();
  return [paperName, latin].some((pattern) => pattern.exec(plain)?.[0].length === plain.length);
}

/** Numbers change from page to page. */
const likeness = (text: string) => toHalfWidth(text).replace(/\d+/g, '#').replace(/\s+/g, '');

const shortest = 3;
const longest = 24;

/**
 * Lines that a text repeats as pages do: the same words with another page's number, or the same words beside a page's
 * number. `rows` are the lines that hold text, in order.
 */
export function repeatedHeads(rows: { text: string }[]): Set<number> {
  const places = new Map<string, number[]>();
  rows.forEach(({ text }, i) => {
    const key = likeness(text);
    if (key.length < shortest || key.length > longest || /[。；！？，]/u.test(key) || /#[年月日]/u.test(key)) return;
    places.set(key, [...(places.get(key) ?? []), i]);
  });
  const isNumber = (i: number) => {
    const text = rows[i]?.text;
    return text !== undefined && (numbered.test(toHalfWidth(text)) || /^\d{1,4}$/.test(toHalfWidth(text)));
  };
  const found = new Set<number>();
  for (const [key, at] of places) {
    if (at.length < 2) continue;
    const differing = key.endsWith('#') || key.startsWith('#');
    const numbers = at.map((i) => Number(/\d+/.exec(toHalfWidth(rows[i]?.text ?? ''))?.[0]));
    const counting = differing && numbers.every((n, k) => k === 0 || n > (numbers[k - 1] as number)) && spread(at);
    if (counting || at.some((i) => isNumber(i - 1) || isNumber(i + 1))) for (const i of at) found.add(i);
  }
  return found;
}

/** Heads stand a page apart; the rows of a list follow each other. */
const spread = (at: number[]) => at.every((i, k) => k === 0 || i - (at[k - 1] as number) > 4);
