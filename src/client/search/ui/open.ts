/**
 * On every page: `/` or a click on the search box opens the search dialog, or leads to the box of the search page; a page
 * that a result led to marks the words.
 */
import { kept } from '../../storage.ts';
import { arrivalKey } from './arrival-key.ts';

const box = document.querySelector<HTMLInputElement>('form[data-engine] input');
const own = document.querySelector<HTMLInputElement>('#ui-search-form input[name="q"]');

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The end of what an input method is composing in the box: to move the focus before would break it off. */
let composed: Promise<unknown> | undefined;
box?.addEventListener('compositionstart', () => {
  composed = new Promise((end) => box.addEventListener('compositionend', () => setTimeout(end), { once: true }));
});

/**
 * The box has the focus while the dialog is on its way; without the dialog the form itself leads to the search page. The
 * dialog gives the focus back to what had it: the page stays where it is.
 */
function open() {
  const before = document.activeElement;
  if (own || !box) {
    own?.focus();
    return;
  }
  box.focus({ preventScroll: true });
  import('./dialog.ts')
    .then(async ({ openDialog }) => {
      await composed;
      openDialog(box, before);
    })
    .catch(() => undefined);
}

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  event.preventDefault();
  open();
});
box?.addEventListener('click', open);

const answer = () => import('./page.ts').catch(() => undefined);
// A search page that is asked nothing yet is painted first.
if (own && location.search) answer();
else if (own)
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    answer();
  }).observe({ type: 'paint', buffered: true });

if (kept.get(arrivalKey)) import('./arrive.ts').then(({ arrive }) => arrive()).catch(() => undefined);
