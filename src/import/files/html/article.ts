/** The article of a news page, without its menus, share buttons, counters and legal lines. */
import { Readability } from '@mozilla/readability';
import type { Line } from '../../text.ts';
import { isChrome } from './chrome.ts';
import { type HtmlNode, htmlLines } from './lines.ts';

export interface Article {
  lines: Line[];
  /** Short lines of the page that belong to no article, and were taken out of it. */
  taken: string[];
}

/** @param document a parsed page; it is taken apart */
export function articleOf(document: Document): Article {
  const found = new Readability(document, { charThreshold: 120, serializer: (node) => node }).parse();
  const root = (found?.content ?? document.body) as unknown as HtmlNode;
  const lines = htmlLines(root);
  const taken = lines.filter(({ text }) => isChrome(text)).map(({ text }) => text);
  return { lines: squeezed(lines.filter(({ text }) => !isChrome(text))), taken };
}

/** One blank line is enough. */
const squeezed = (lines: Line[]) => {
  const kept = lines.filter(({ text }, i) => text !== '' || (i > 0 && lines[i - 1]?.text !== ''));
  while (kept.at(-1)?.text === '') kept.pop();
  return kept;
};
