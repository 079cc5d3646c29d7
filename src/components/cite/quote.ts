/** In a report, words that the reader selects can be copied with a link that lands on just them: a text fragment. */

import { say } from '../../client/say.ts';
import { copied } from './copied.ts';

const part = (some: string) => encodeURIComponent(some).replaceAll('-', '%2D');

/** As a text directive: browsers find whole words only, so it goes out to their edges; a long quotation is named by its ends. */
function directive(text: string, start: number, end: number): string {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  const edges = [...words].map(({ index }) => index).concat(text.length);
  const before = (at: number) => edges.findLast((edge) => edge <= at) ?? 0;
  const after = (at: number) => edges.find((edge) => edge >= at) ?? text.length;
  const [from, to, some] = [before(start), after(end), 16];
  if (to - from <= 3 * some) return part(text.slice(from, to));
  return `${part(text.slice(from, after(from + some)))},${part(text.slice(before(to - some), to))}`;
}

/** What is selected, where it stands within one paragraph or item that can be linked. */
function selected(): { text: string; link: string } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  const block = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    '[data-part=text] :is(p, li)[id]',
  );
  const text = selection.toString().trim();
  if (!block || text.length < 2) return undefined;
  const start = range.cloneRange();
  start.selectNodeContents(block);
  start.setEnd(range.startContainer, range.startOffset);
  const at = start.toString().length;
  const words = directive(block.textContent ?? '', at, at + range.toString().length);
  return { text, link: `${location.origin}${location.pathname}#${block.id}:~:text=${words}` };
}

const button = document.createElement('button');
button.type = 'button';
button.className = 'copy quote';
button.hidden = true;
button.textContent = say.copySelected;
// Pressing it would let go of the selection before the click.
button.addEventListener('pointerdown', (event) => event.preventDefault());
button.addEventListener('click', async () => {
  const found = selected();
  if (!found) return;
  await navigator.clipboard.writeText(`${found.text}\n${found.link}`);
  copied();
});
document.querySelector('main:has([data-part=text])')?.append(button);

function offer() {
  button.hidden = !selected();
}

document.addEventListener('selectionchange', offer);
offer();
