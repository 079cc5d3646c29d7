/**
 * Keeps on this device where the reader left a report, and offers it on the next visit, in the report and on the home page.
 * Nothing is kept where the reader chose so under 显示, or where the browser refuses.
 */
import { remembered } from '../../client/storage.ts';

export interface Place {
  /** The report's page and its title. */
  path: string;
  title: string;
  /** The id of the paragraph, and the heading over it. */
  block: string;
  section: string;
}

const key = 'archive-read';
/** As many reports as someone may read side by side. */
const most = 20;
const root = document.documentElement;
const text = document.querySelector<HTMLElement>('[data-part=text]');

/** The places, the latest first; none where what is kept can't be read. */
export function places(): Place[] {
  try {
    return JSON.parse(remembered.get(key) ?? '[]');
  } catch {
    return [];
  }
}

export const forget = () => remembered.set(key);

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
  // Who has not begun keeps the place of another day; who has come to the end needs none.
  if (top > -innerHeight / 2) return;
  const others = places().filter(({ path }) => path !== location.pathname);
  const place = bottom > innerHeight && placeIn(text);
  remembered.set(key, JSON.stringify([...(place ? [place] : []), ...others].slice(0, most)));
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
