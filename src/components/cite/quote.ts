/**
 * In a report, words that the reader selects can be copied with their place and a link that lands on just them, a text fragment; a
 * block that a finger touches can be shared, or its link copied where the browser shares nothing. An error in either can be told.
 */

import { placeOf } from '../../client/place.ts';
import { say } from '../../client/say.ts';
import { copied } from './copied.ts';
import { tellAbout, tellIn, titleOfPage } from './tell.ts';

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

const blocks = '[data-part=text] :is(p, li)[id]';

/** What is selected, where it stands within one paragraph or item that can be linked. */
function selected(): { block: HTMLElement; text: string; link: string } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  const block = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(blocks);
  const text = selection.toString().trim();
  if (!block || text.length < 2) return undefined;
  const start = range.cloneRange();
  start.selectNodeContents(block);
  start.setEnd(range.startContainer, range.startOffset);
  const at = start.toString().length;
  const words = directive(block.textContent ?? '', at, at + range.toString().length);
  return { block, text, link: `${location.origin}${location.pathname}#${block.id}:~:text=${words}` };
}

/** A mouse has the mark beside each block; 关怀版 has none. */
const byTouch = () => matchMedia('(hover: none)').matches || document.documentElement.dataset.size === 'care';
const shares = typeof navigator.share === 'function';
let touched: HTMLElement | undefined;

/** Shares the block that was touched. A reader who changes his mind is no error. */
async function share({ id }: HTMLElement) {
  const url = `${location.origin}${location.pathname}#${id}`;
  if (shares) return navigator.share({ title: `${document.title}，${placeOf(id)}`, url }).catch(() => undefined);
  await navigator.clipboard.writeText(url);
  copied(say.link, url);
}

const bar = document.createElement('div');
bar.className = 'place-bar';
bar.hidden = true;
// Pressing what it holds would let go of the selection before the click.
bar.addEventListener('pointerdown', (event) => event.preventDefault());
const number = document.createElement('span');
const button = document.createElement('button');
button.type = 'button';
button.addEventListener('click', async () => {
  const found = selected();
  if (!found) return touched && share(touched);
  const text = [found.text, say.inReport(titleOfPage(), placeOf(found.block.id)), found.link].join('\n');
  await navigator.clipboard.writeText(text);
  copied(say.selectedText, text);
});
bar.append(number, button);
document.querySelector('main:has([data-part=text])')?.append(bar);

const tell = document.createElement('a');
tell.rel = 'noopener';
tell.textContent = say.tell;
bar.append(tell);

/** Says which block it is, and offers what there is to do with the words that are selected, or with the block that was touched. */
function offer() {
  const words = selected();
  const block = words?.block ?? touched;
  bar.hidden = !block;
  if (!block) return;
  number.textContent = placeOf(block.id);
  button.textContent = words ? say.copySelected : shares ? say.shareBlock : say.copyBlock;
  tell.href = tellAbout(block.id, document.getElementById(`ui-${block.id}`), words?.text);
}

document.addEventListener('selectionchange', offer);
offer();

/** Takes a click anywhere in the page: on a block it offers to share it, elsewhere nothing any more. The notes that it opens take errors too. */
export function touch(target: EventTarget | null) {
  if (!(target instanceof Element) || bar.contains(target)) return;
  const block = target.closest('a, button, [data-note]') ? null : target.closest<HTMLElement>(blocks);
  touched = (byTouch() && block) || undefined;
  const notes = document.getElementById(`ui-${target.closest('p, li')?.id}`);
  for (const note of notes?.querySelectorAll<HTMLElement>('[data-of^=f]') ?? []) tellIn(note);
  offer();
}
