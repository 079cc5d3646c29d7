/** Marks on a page the words that were searched for, and scrolls to the first, within the place that the address names. */

import { kept } from '../../storage.ts';
import { merge, Prepared, type Range, termRanges } from '../engine/match.ts';
import type { Term } from '../engine/query.ts';
import { type Arrival, arrivalKey } from './arrival.ts';

const left = 'nav, script, style, noscript, form, button:not(.figure > *), svg, mark, [hidden], [data-pagefind-ignore]';

/** The text nodes of each block: a phrase may stand over the edges of inline elements, but not of blocks. */
function textBlocks(root: Element): Text[][] {
  const blocks = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let block = node.parentElement;
    if (!block || block.closest(left)) continue;
    while (block !== root && block.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement;
    blocks.set(block, [...(blocks.get(block) ?? []), node as Text]);
  }
  return [...blocks.values()];
}

function wrap(node: Text, start: number, end: number) {
  const mark = document.createElement('mark');
  mark.className = 'found';
  mark.dataset.found = '';
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  range.surroundContents(mark);
}

/** Wraps each range, piece by piece where it goes over several nodes; from the end, so that offsets stay true. */
function markBlock(nodes: Text[], ranges: Range[]) {
  let at = nodes.reduce((length, node) => length + node.data.length, 0);
  for (const node of [...nodes].reverse()) {
    at -= node.data.length;
    const { length } = node.data;
    for (const [start, end] of [...ranges].reverse()) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, length);
      if (from < to) wrap(node, from, to);
    }
  }
}

/** Marks every place that holds a term. Returns how many marks were made. */
function markTerms(root: Element, terms: Term[]): number {
  for (const nodes of textBlocks(root)) {
    const prepared = new Prepared(nodes.map((node) => node.data).join(''));
    markBlock(nodes, merge(terms.flatMap((term) => termRanges(prepared, term))));
  }
  return root.querySelectorAll('mark[data-found]').length;
}

function unmark() {
  for (const mark of document.querySelectorAll('mark[data-found]')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}

export function arrive() {
  const { path, terms } = JSON.parse(kept.get(arrivalKey) ?? '{}') as Partial<Arrival>;
  if (path !== location.pathname || !terms) return;
  kept.set(arrivalKey);
  const root = document.querySelector('[data-pagefind-body]') ?? document.querySelector('main');
  if (!root || markTerms(root, terms) === 0) return;
  const target = document.querySelector(':target');
  const marks = [...root.querySelectorAll('mark[data-found]')];
  // A heading's section follows it: the first mark in the target, or else after it.
  const first =
    marks.find((mark) => target?.contains(mark)) ??
    marks.find((mark) => target && target.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) ??
    marks[0];
  first?.scrollIntoView({ block: 'center' });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') unmark();
  });
}
