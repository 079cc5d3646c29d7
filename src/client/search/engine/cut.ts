/**
 * A text as search sees it, for the index, the query and the page alike. Every unit has U+200B before it, which makes it a
 * word of Pagefind's with a place of its own: a Han character or sign, a whole number, a word of letters. All else is
 * hidden: written in variation selectors, which belong to what stands before them and take no place. So a phrase goes on
 * across spaces, quotation and title marks, brackets and the dot within names. Other punctuation between units is a stop, a
 * unit as well: a letter that nobody types, so that a phrase with a comma is a phrase like any other. The point of a number
 * is written as a letter, so that 13.89 is one word, and 13 and 89 are none.
 */

/** Pagefind's own sign between words. */
export const edge = '\u200b';
/** Ends a block: it takes a place, so that no phrase goes on from one block to the next, and nobody sees it. */
export const end = '\u2063';
/** Sinological dot: a letter that looks like a point. */
const point = '\ua78f';

/** Signs that mean something beside a number or a letter, and are words too. */
export const signs = '%‰+#&@$¥€°=×';
const sign = signs.replace('&', '\\&');
const single = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}${sign}]`;
/** What a phrase goes across. */
const marks = String.raw`[“”‘’《》〈〉「」（）·『』\(\)\[\]\{\}【】〔〕〖〗［］｛｝•‧・･"'＂＇«»\s\p{Cf}\p{Cc}\p{M}]`;
const token = new RegExp(
  [
    String.raw`(?<number>\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)`,
    String.raw`(?<word>[[\p{L}\p{N}]--\d--${single}]+|${single})`,
    // In 2018-06 and 2018/6 the sign keeps no numbers apart.
    String.raw`${marks}+|(?<=\d)[\-\/－／](?=\d)`,
    String.raw`(?<stop>[^\p{L}\p{N}${sign}]+)`,
  ].join('|'),
  'gsv',
);

/** Letters of a script that no archive here will hold (Canadian syllabics). The unit after a stop decides which of them it is, so that none is common. */
const stops = { first: 0x1401, count: 512 };
/** The stop before a unit. */
export const stopBefore = (next: string) =>
  String.fromCharCode(stops.first + ((next.toLowerCase().codePointAt(0) as number) % stops.count));
/** Any stop, within a regular expression. */
export const anyStop = `[${String.fromCharCode(stops.first)}-${String.fromCharCode(stops.first + stops.count - 1)}]`;

/** A UTF-16 unit is hidden as its four hexadecimal digits, each a variation selector. */
export const hidden = /[\ufe00-\ufe0f]{4}/g;
const hide = (text: string) =>
  text.replace(/./gs, (c) => {
    const digits = c.charCodeAt(0).toString(16).padStart(4, '0');
    return digits.replace(/./g, (digit) => String.fromCharCode(0xfe00 + Number.parseInt(digit, 16)));
  });
const reveal = (selectors: string) => {
  const digits = selectors.replace(/./g, (c) => (c.charCodeAt(0) - 0xfe00).toString(16));
  return String.fromCharCode(Number.parseInt(digits, 16));
};

/** As Pagefind knows a unit. */
export const wordOf = (unit: string) => unit.replace('.', point);

/** In one width, as far as places in the text stay the same; punctuation as it is written. */
export const even = (text: string) =>
  text.replace(/[^\p{P}\p{ASCII}\u4e00-\u9fff]|[％＃＆＠．]/gu, (c) => {
    const plain = c.normalize('NFKC');
    return plain.length === c.length ? plain : c;
  });

/** A unit of a text. */
export interface Unit {
  /** In one width, in lower case, a number without its commas. */
  unit: string;
  /** Whether punctuation that no phrase goes across stands before it. */
  stop: boolean;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
}

/** The units of a text, in order. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let stop = false;
  for (const { 0: all, index, groups = {} } of even(text).matchAll(token)) {
    if (groups.number || groups.word) {
      const unit = all.replaceAll(',', '').toLowerCase();
      units.push({ unit, stop, start: index, end: index + all.length });
      stop = false;
    } else stop ||= groups.stop !== undefined;
  }
  return units;
}

/** The units of a text as one text, for comparing names: punctuation, space, width and case do not count. */
export const plain = (text: string) =>
  unitsOf(text)
    .map(({ unit }) => unit)
    .join('');

/** `natural` gives the text back, place by place. */
export function cut(text: string): string {
  const all = even(text);
  let at = 0;
  const words = unitsOf(text).map(({ unit, stop, start, end }) => {
    const before = (stop ? edge + stopBefore(unit) : '') + hide(all.slice(at, start));
    at = end;
    return before + edge + wordOf(all.slice(start, end)).replaceAll(',', hide(','));
  });
  return words.join('') + hide(all.slice(at));
}

/** The text that was cut. */
export const natural = (text: string): string =>
  text
    .replace(new RegExp(`[${edge}${end}]|${anyStop}`, 'g'), '')
    .replaceAll(point, '.')
    .replace(hidden, reveal);
