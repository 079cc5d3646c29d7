/** A page as Pagefind is given it: its text cut into words, each block with the anchor that leads to it. */
import { cut, edge, end, plain } from '../../client/search/engine/cut.ts';
import { titleKey, titleSpan, topAnchor } from '../../client/search/engine/fragment.ts';
import type { ReadBlock, ReadPage } from './read-page.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const span = (name: string, value: string) => `<span data-pagefind-${name}="${escaped(value)}"></span>`;

/** The end of a block is a word by itself. */
const blockEnd = edge + end + edge;

/** All words count alike: 25 is the weight that the index writes shortest, and 1 is written as 24. */
const weight = 1.05;

/** The title stands in a room of its own, filled up with ends of blocks. */
function titleRoom(title: string): string {
  const text = cut(title);
  return escaped(text) + blockEnd.repeat(Math.max(1, titleSpan - text.split(edge).length));
}

const anchorOf = ({ id, label }: ReadBlock) =>
  `<span id="${escaped(id || topAnchor)}"${label && ` data-pagefind-title="${escaped(label)}"`}></span>`;

/** `number`: the page's place in the order of all pages. */
export function pageForPagefind(
  { title, blocks, filters, meta, day }: ReadPage,
  language: string,
  number: number,
): string {
  const spans = [
    ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => span('filter', `${name}:${value}`))),
    span('filter', `page:${number}`),
    ...Object.entries(meta).map(([name, value]) => span('meta', `${name}:${value}`)),
    ...(plain(title) ? [span('meta', `key:${titleKey(title)}`)] : []),
    ...(day ? [span('sort', `date:${day}`)] : []),
  ];
  const isNew = ({ id, label }: ReadBlock, before?: ReadBlock) => id !== before?.id || label !== before.label;
  const text = blocks.map(
    (block, i) => `${isNew(block, blocks[i - 1]) ? anchorOf(block) : ''}${escaped(cut(block.text))}${blockEnd} `,
  );
  return `<html lang="${language}"><body><div data-pagefind-body data-pagefind-weight="${weight}">${spans.join('')}${titleRoom(title)} ${text.join('')}</div></body></html>`;
}
