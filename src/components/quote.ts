/** In a report, words that the reader selects can be copied with a link that lands on just them: a text fragment. */
import { say } from './say.ts';

/** As a text directive wants it: what has a meaning there is escaped, too long a quotation is named by its ends. */
function directive(text: string): string {
  const part = (some: string) => encodeURIComponent(some).replaceAll('-', '%2D');
  const ends = 16;
  return text.length > 3 * ends ? `${part(text.slice(0, ends))},${part(text.slice(-ends))}` : part(text);
}

/** What is selected, where it stands within one paragraph or item that can be linked. */
function selected(): { text: string; link: string } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const text = selection.toString().trim();
  const { commonAncestorContainer: node } = selection.getRangeAt(0);
  const block = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.text :is(p, li)[id]');
  if (!block || text.length < 2 || text.includes('\n')) return undefined;
  return { text, link: `${location.origin}${location.pathname}#${block.id}:~:text=${directive(text)}` };
}

const button = document.createElement('button');
button.type = 'button';
button.className = 'copy quote';
button.hidden = true;
// Pressing it would let go of the selection before the click.
button.addEventListener('pointerdown', (event) => event.preventDefault());
button.addEventListener('click', async () => {
  const found = selected();
  if (!found) return;
  await navigator.clipboard.writeText(`${found.text}\n${found.link}`);
  button.textContent = say.copied;
});
document.querySelector('main')?.append(button);

document.addEventListener('selectionchange', () => {
  button.hidden = !selected();
  button.textContent = say.copySelected;
});
