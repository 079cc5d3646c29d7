/** What is true of a query: the pages whose text holds it. By plain string search, by none of the search's own rules. */
import type { SearchDocument } from '../../../src/search/document.ts';

export interface Page {
  url: string;
  title: string;
  /** Title and blocks, flat. */
  texts: string[];
}

/**
 * A text brought to one width and case, without white space and thousands separators, and with one mark for whatever
 * punctuation stands in it: nobody means the difference between “ and ".
 */
export const flat = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3}(?!\d))/gu, '$1')
    .replace(/\s+/gu, '')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}%‰+#&@$¥€°=×.]+/gu, '·')
    .replace(/·{2,}/gu, '·');

export const toPage = ({ url, title, blocks }: SearchDocument): Page => ({
  url,
  title,
  texts: [title, ...blocks.map((block) => block.text)].map(flat),
});

const isDigit = (c: string | undefined) => c !== undefined && /\d/.test(c);
const isLetter = (c: string | undefined) => c !== undefined && /[a-z]/.test(c);
const joins = (a: string | undefined, b: string | undefined) =>
  (isDigit(a) && isDigit(b)) || (isLetter(a) && isLetter(b));

/** Whether the text holds the query, with numbers and words of letters whole: 5家 is not in 15家 nor in 1.5家. */
export function holds(text: string, query: string): boolean {
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
    const end = at + query.length;
    const cutBefore =
      joins(text[at - 1], query[0]) || (isDigit(query[0]) && text[at - 1] === '.' && isDigit(text[at - 2]));
    const cutAfter =
      joins(query.at(-1), text[end]) || (isDigit(query.at(-1)) && text[end] === '.' && isDigit(text[end + 1]));
    if (!cutBefore && !cutAfter) return true;
  }
  return false;
}

/** The addresses of the pages that hold every one of the texts, each within one block. */
export const pagesWith = (pages: Page[], texts: string[]): string[] => {
  const wanted = texts.map((text) => flat(text).replace(/^·|·$/gu, ''));
  return pages
    .filter((page) => wanted.every((text) => page.texts.some((block) => holds(block, text))))
    .map(({ url }) => url);
};

/** The addresses of the pages that hold any of the texts. */
export const pagesWithAny = (pages: Page[], texts: string[]): string[] => [
  ...new Set(texts.flatMap((text) => pagesWith(pages, [text]))),
];
