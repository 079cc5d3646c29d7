/** Marks what was looked for, in results and in the pages that they lead to. */
import type { Range } from '../engine/term.ts';

export function textNodes(root: Node): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/**
 * Wraps each range of the nodes' joined text, piece by piece where it goes over several nodes. It goes from the end, so that offsets
 * stay true. Gives the marks in their order.
 */
export function markRanges(nodes: Text[], ranges: Range[]): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let at = nodes.reduce((length, node) => length + node.data.length, 0);
  for (const node of nodes.toReversed()) {
    const { length } = node.data;
    at -= length;
    for (const [start, end] of ranges.toReversed()) {
      const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
      if (from >= to) continue;
      const mark = document.createElement('mark');
      const piece = node.splitText(from);
      piece.splitText(to - from);
      piece.replaceWith(mark);
      mark.append(piece);
      marks.unshift(mark);
    }
  }
  return marks;
}
