/** A page as Pagefind is given it: its text cut into words, each block with the anchor that leads to it. */

import type { SearchDocument } from '../../client/search/engine/document.ts';
import { titleKey, titleSpan, topAnchor, writeBreaks } from '../../client/search/engine/fragment.ts';
import type { Script } from '../../client/search/engine/script.ts';
import { cut, end } from '../../client/search/engine/text/cut.ts';
import { plain } from '../../client/search/engine/text/units.ts';
import type { ReadPage } from './read-page.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const attribute = (name: string, value: string) => ` data-pagefind-${name}="${escaped(value)}"`;
const span = (name: string, value: string) => `<span${attribute(name, value)}></span>`;

/** Pagefind's separator stands around the end of a block, which so is a word by itself. */
const blockEnd = `\u200b${end}\u200b`;

/** All words count alike: 25 is the weight that the index writes shortest, and 1 is written as 24. */
const weight = 1.05;

/** The title stands in a room of its own, filled up with ends of blocks. */
function titleRoom(title: string): string {
  const text = cut(title);
  const places = text.split('\u200b').length;
  return `${escaped(text)}${blockEnd.repeat(Math.max(1, titleSpan - places))}`;
}

function blocks(list: SearchDocument['blocks']): string {
  let before = { id: '', label: '' };
  return list
    .map(({ text, id, label }) => {
      const same = id === before.id && label === before.label;
      before = { id, label };
      const anchor = same
        ? ''
        : `<span id="${escaped(id || topAnchor)}"${label ? attribute('title', label) : ''}></span>`;
      return `${anchor}${escaped(cut(text))}${blockEnd} `;
    })
    .join('');
}

/** `number`: the page's place in the order of all pages. */
export function pageForPagefind(page: ReadPage, language: string, number: number, script: Script): string {
  const { title, breaks, filters, meta, day } = page;
  const spans = [
    ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => span('filter', `${name}:${value}`))),
    span('filter', `page:${number}`),
    ...Object.entries({ title, ...meta, breaks: writeBreaks(breaks) }).map(([name, value]) =>
      value ? span('meta', `${name}:${value}`) : '',
    ),
    ...(plain(title) ? [span('meta', `key:${titleKey(title, script)}`)] : []),
    ...(day ? [span('sort', `date:${day}`)] : []),
  ];
  const text = `${titleRoom(title)} ${blocks(page.blocks)}`;
  return `<html lang="${language}"><body><div data-pagefind-body data-pagefind-weight="${weight}">${spans.join('')}${text}</div></body></html>`;
}
