/** What a followed result hands to the page that it leads to: there the words are marked, and the first is scrolled to, within the place that the address names. */
import { unfold } from '../../../components/lists/fold/fold.ts';
import { kept } from '../../storage.ts';
import { type Range, rangesOf, readText, type Term } from '../engine/term.ts';
import { arrivalKey } from './arrival-key.ts';

const left = 'nav, script, style, noscript, form, button, svg, mark, [hidden], [data-pagefind-ignore]';

interface Arrival {
  /** The path of the page that is to mark the words. */
  path: string;
  terms: Term[];
}

/** Where a link to a result in the element is followed, hands on what was looked for. Only links to searches have a query. */
export function handOn(element: HTMLElement, terms: () => Term[]) {
  element.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    const wanted = terms().filter((term) => !term.exclude);
    if (link && !link.search)
      kept.set(arrivalKey, JSON.stringify({ path: link.pathname, terms: wanted } satisfies Arrival));
  });
}

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

/** Wraps each range, piece by piece where it goes over several nodes; from the end, so that offsets stay true. */
function markBlock(nodes: Text[], ranges: Range[]) {
  let at = nodes.reduce((length, node) => length + node.data.length, 0);
  for (const node of nodes.toReversed()) {
    at -= node.data.length;
    const { length } = node.data;
    for (const [start, end] of ranges.toReversed()) {
      const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
      if (from >= to) continue;
      const mark = Object.assign(document.createElement('mark'), { className: 'found' });
      mark.dataset.found = '';
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      range.surroundContents(mark);
    }
  }
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
  const root = document.querySelector('main');
  if (path !== location.pathname || !terms || !root) return;
  kept.set(arrivalKey);
  for (const nodes of textBlocks(root)) {
    const text = readText(nodes.map((node) => node.data).join(''));
    markBlock(nodes, rangesOf(text, terms));
  }
  const marks = [...root.querySelectorAll('mark[data-found]')];
  const target = document.querySelector(':target');
  // A heading's section follows it: the first mark in the target, or else after it.
  const first =
    marks.find((mark) => target?.contains(mark)) ??
    marks.find((mark) => target && target.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) ??
    marks[0];
  if (first) unfold(first);
  first?.scrollIntoView({ block: 'center' });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && unmark());
}
