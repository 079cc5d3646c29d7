/**
 * Keeps on this device where the reader left a report, and offers it on the next visit, in the report and on the home page.
 * Nothing is kept where the reader chose so under 显示, or where the browser refuses.
 */
import { keepPlace, type Place, places } from './places.ts';

const root = document.documentElement;
const text = document.querySelector<HTMLElement>('[data-part=text]');

/** The place that the window shows: the block at its head, and the heading over it. */
function placeIn(text: HTMLElement): Place | undefined {
  const block = [...text.querySelectorAll(':is(p, li)[id]')].find(
    (e) => e.getBoundingClientRect().bottom > innerHeight / 12,
  );
  const section = [...text.querySelectorAll('h2, h3')].findLast((e) => e.getBoundingClientRect().top < innerHeight / 3);
  const title = document.querySelector('h1')?.textContent ?? '';
  return block && { path: location.pathname, title, block: block.id, section: section?.textContent ?? title };
}

function keep() {
  if (!text || root.dataset.forget) return;
  const { top, bottom } = text.getBoundingClientRect();
  // A reader who has not begun keeps the place of another day; one who has come to the end needs none.
  if (top > -innerHeight / 2) return;
  keepPlace(location.pathname, bottom > innerHeight ? placeIn(text) : undefined);
}

addEventListener('pagehide', keep);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') keep();
});

// An address that names a place, or a page that comes back where it was, needs no offer.
const asked = text || document.getElementById('ui-home');
if (asked && !location.hash && scrollY === 0 && !root.dataset.forget) {
  const place = places().find(({ path }) => !text || path === location.pathname);
  if (place) import('./offer.ts').then(({ offer }) => offer(place));
}
