/**
 * A text as search sees it, for the index, the query and the page alike. Every unit has U+200B before it, which makes it a
 * word of Pagefind's with a place of its own: a Han character or sign, a whole number, a word of letters; so has other
 * punctuation. Marks that a phrase goes across (quotation and title marks, brackets, the dot within names) are written as
 * variation selectors, which belong to what stands before them and take no place. The point of a number is written as a
 * letter, so that 13.89 is one word, and 13 and 89 are none.
 */

/** Pagefind's own sign between words. */
export const edge = '\u200b';
/** Ends a block: it takes a place, so that no phrase goes on from one block to the next, and nobody sees it. */
export const end = '\u2063';
/** Sinological dot: a letter that looks like a point. */
export const point = '\ua78f';

/** Signs that mean something beside a number or a letter, and are words too. */
export const signs = '%‰+#&@$¥€°=×';
const marks = [...'“”‘’《》〈〉「」（）·-/,『』()[]{}【】〔〕〖〗［］｛｝•‧・･"\'＂＇«»－／'];
const selectors = marks.map((_, i) => String.fromCodePoint(i < 16 ? 0xfe00 + i : 0xe0100 + i));
const selectorOf = new Map(marks.map((mark, i) => [mark, selectors[i] as string]));
const markOf = new Map(marks.map((mark, i) => [selectors[i] as string, mark]));
/** The comma between thousands. */
export const comma = selectorOf.get(',') as string;
/** As which the marks of one kind of quotation are written. */
export const quotes = ['“”「」"', "‘’『』'"].map((kind) => [...kind].map((mark) => selectorOf.get(mark)).join(''));

const escaped = (chars: string[]) => chars.map((c) => c.replace(/[\\\]^[{}()|/-]/, '\\$&')).join('');
const single = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}${signs.replace('&', '\\&')}]`;
const token = new RegExp(
  [
    String.raw`(?<number>\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)`,
    String.raw`(?<word>[[\p{L}\p{N}]--\d--${single}]+|${single})`,
    // In 2018-06 and 2018/6 the sign keeps no numbers apart.
    String.raw`(?<mark>[${escaped(marks.filter((c) => !/[-/,－／]/.test(c)))}]|(?<=\d)[\-\/－／](?=\d))`,
    String.raw`(?<space>[\s\p{Cf}\p{Cc}\p{M}])`,
    '(?<other>.)',
  ].join('|'),
  'gsv',
);

/** In one width, as far as places in the text stay the same; punctuation as it is written. */
const even = (text: string) =>
  text.replace(/[^\p{P}\p{ASCII}\u4e00-\u9fff]|[％＃＆＠．]/gu, (c) => {
    const plain = c.normalize('NFKC');
    return plain.length === c.length ? plain : c;
  });

/** `natural` gives the text back, place by place. */
export const cut = (text: string): string =>
  even(text.replaceAll(edge, '\u2060')).replace(token, (all, ...rest) => {
    const { number, mark, space } = rest.at(-1) as Record<string, string | undefined>;
    if (number) return edge + number.replace(/[.,]/g, (c) => (c === ',' ? comma : point));
    return space ?? (mark ? (selectorOf.get(mark) as string) : edge + all);
  });

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>' };

/** The text that was cut. */
export const natural = (text: string): string =>
  text
    .replace(/[\u200b\u2063\ua78f]|&[lg]t;/g, (c) => (c === point ? '.' : (entities[c] ?? '')))
    .replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, (c) => markOf.get(c) ?? c);
