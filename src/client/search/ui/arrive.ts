/** A followed result hands its words to the page that it leads to, which marks them and scrolls to the first within the place that the address names. */
import { unfold } from '../../../components/lists/fold/fold.ts';
import { kept } from '../../storage.ts';
import { rangesOf, readText, type Term } from '../engine/term.ts';
import { arrivalKey } from './arrival-key.ts';
import { markRanges, textNodes } from './mark.ts';

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
  const blockOf = (element: Element): Element =>
    element !== root && element.parentElement && getComputedStyle(element).display.startsWith('inline')
      ? blockOf(element.parentElement)
      : element;
  const nodes = textNodes(root).filter((node) => node.parentElement?.closest(left) === null);
  return [...Map.groupBy(nodes, (node) => blockOf(node.parentElement as Element)).values()];
}

export function arrive() {
  const { path, terms } = JSON.parse(kept.get(arrivalKey) ?? '{}') as Partial<Arrival>;
  const root = document.querySelector('main');
  if (path !== location.pathname || !terms || !root) return;
  kept.set(arrivalKey);
  const marks = textBlocks(root).flatMap((nodes) =>
    markRanges(nodes, rangesOf(readText(nodes.map((node) => node.data).join('')), terms)),
  );
  for (const mark of marks) mark.className = 'found';
  const target = document.querySelector(':target');
  // A heading's section follows it: the first mark in the target, or else after it.
  const first =
    marks.find((mark) => target?.contains(mark)) ??
    marks.find((mark) => target && target.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) ??
    marks[0];
  if (first) unfold(first);
  first?.scrollIntoView({ block: 'center' });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') for (const mark of marks.splice(0)) unmark(mark);
  });
}

function unmark(mark: HTMLElement) {
  const { parentNode } = mark;
  mark.replaceWith(...mark.childNodes);
  parentNode?.normalize();
}
