/**
 * Copying links and texts: a link with `data-copy`, as a block's mark, copies its own address, a button with `data-copy` the text that it
 * holds or, where that is empty, what stands before the button.
 */
import { say } from '../../client/say.ts';

async function copy(element: HTMLElement) {
  const text =
    element instanceof HTMLAnchorElement
      ? element.href
      : element.dataset.copy || (element.previousElementSibling?.textContent ?? '');
  await navigator.clipboard.writeText(text);
  const { copied } = await import('./copied.ts');
  copied(
    element instanceof HTMLAnchorElement ? say.link : (element.textContent ?? '').replace(/^复制|^複製/, ''),
    text,
  );
}

// Buttons that only a script can serve are hidden until there is one.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) button.hidden = false;

document.addEventListener('click', (event) => {
  const element = (event.target as Element).closest<HTMLElement>('[data-copy]');
  // The link itself still works: a refused clipboard costs nothing.
  if (element) copy(element).catch(() => undefined);
});
