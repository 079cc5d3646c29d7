/** What is true of a query: the pages whose text holds it. By plain string search, by none of the search's own rules. */
import type { ReadPage } from '../../../src/integrations/search/read-page.ts';

export interface Page {
  url: string;
  title: string;
  /** Title and blocks, flat. */
  texts: string[];
}

/** Marks that readers do not type, and that a phrase goes on across. */
const marks = String.raw`["'“”‘’«»《》〈〉「」『』()\[\]{}【】〔〕〖〗·•‧・\s\p{Cf}]*`;
const between = (a: string, b: string, sign: string) => new RegExp(`(?<=${a})${marks}${sign}${marks}(?=${b})`, 'gu');

/**
 * A text brought to one width and case, without white space, thousands separators and the marks that a phrase goes on
 * across, and with one sign for all other punctuation. Numbers and words that only such marks keep apart stay apart (~).
 */
export const flat = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3}(?!\d))/gu, '$1')
    .replace(between(String.raw`\d`, String.raw`\d`, '[-/]'), '~')
    .replace(new RegExp(`(?<=\\d)(?=[^\\d])${marks}(?=\\d)|(?<=[a-z])(?=[^a-z])${marks}(?=[a-z])`, 'gu'), '~')
    .replace(new RegExp(marks, 'gu'), '')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}%‰+#&@$¥€°=×.~]+/gu, '·')
    .replace(/·{2,}/gu, '·');

export const toPage = ({ url, title, blocks }: ReadPage): Page => ({
  url,
  title,
  texts: [title, ...blocks.map((block) => block.text)].map(flat),
});

const isDigit = (c: string | undefined) => c !== undefined && /\d/.test(c);
const isLetter = (c: string | undefined) => c !== undefined && /[a-z]/.test(c);
const joins = (a: string | undefined, b: string | undefined) =>
  (isDigit(a) && isDigit(b)) || (isLetter(a) && isLetter(b));

/** What else a character may stand for in the edition, by itself or within a phrase: 发 for 發 and 髮 in the Traditional one. */
export type Also = (c: string, alone: boolean) => string;
export const nothing: Also = () => '';

const pattern = (query: string, also: Also) =>
  new RegExp(
    [...query].map((c, _, { length }) => `[${c.replace(/[\\\]^-]/g, '\\$&')}${also(c, length === 1)}]`).join(''),
    'gu',
  );

/** Whether the text holds the query, with numbers and words of letters whole: 5家 is not in 15家 nor in 1.5家. */
export function holds(text: string, query: string, also: Also = nothing): boolean {
  if (also === nothing && !text.includes(query)) return false;
  const wanted = pattern(query, also);
  for (let match = wanted.exec(text); match; match = wanted.exec(text)) {
    const at = match.index;
    const end = at + match[0].length;
    const cutBefore =
      joins(text[at - 1], query[0]) || (isDigit(query[0]) && text[at - 1] === '.' && isDigit(text[at - 2]));
    const cutAfter =
      joins(query.at(-1), text[end]) || (isDigit(query.at(-1)) && text[end] === '.' && isDigit(text[end + 1]));
    if (!cutBefore && !cutAfter) return true;
    wanted.lastIndex = at + 1;
  }
  return false;
}

/** A query as it is looked for: punctuation at its ends is none of it. */
export const asked = (text: string) => flat(text).replace(/^·|·$/gu, '');

/** The addresses of the pages that hold every one of the texts, each within one block. */
export const pagesWith = (pages: Page[], texts: string[], also: Also = nothing): string[] => {
  const wanted = texts.map(asked).filter(Boolean);
  return pages
    .filter((page) => wanted.every((text) => page.texts.some((block) => holds(block, text, also))))
    .map(({ url }) => url);
};

/** The addresses of the pages that hold any of the texts. */
export const pagesWithAny = (pages: Page[], texts: string[], also: Also = nothing): string[] => [
  ...new Set(texts.flatMap((text) => pagesWith(pages, [text], also))),
];
