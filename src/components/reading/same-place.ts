/** The switch between scripts leaves the reader at the same place: both editions of a page have the same blocks, in the same order. */
import { kept } from '../../client/storage.ts';

const key = 'archive-place';
const blocks = () => [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, tr, dt, dd)')];
const top = (element?: Element | null) => element?.getBoundingClientRect().top ?? -1;

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-part=edition]'))
  link.addEventListener('click', () => {
    // What is searched for and filtered goes along, and the place that the address names while it is in the window.
    link.search = location.search;
    const target = top(document.querySelector(':target'));
    link.hash = target >= 0 && target < innerHeight ? location.hash : '';
    // The last block that begins above the window, and how far above.
    const all = blocks();
    const at = all.findLastIndex((block) => top(block) <= 0 && block.checkVisibility());
    if (scrollY === 0 || kept.set(key, JSON.stringify([link.pathname, at, top(all[at])]))) return;
    // A browser may refuse to keep anything; the address then tells the last block before that has a name.
    const named = all.slice(0, at + 1).findLast((block) => block.id);
    if (named && !link.hash) link.hash = named.id;
  });

const [path, at, offset] = JSON.parse(kept.get(key) ?? '[]') as [string?, number?, number?];
if (path === location.pathname) {
  kept.set(key);
  /** Goes there; true where the page was there already. */
  const land = (): boolean => {
    const block = blocks()[at ?? -1];
    const apart = block ? top(block) - (offset ?? 0) : 0;
    scrollBy(0, apart);
    return Math.abs(apart) < 1;
  };
  land();
  // Again in the frames after all has come, until the page stays: filters hide, and what was far from the window is drawn.
  const settle = (frames: number, still: number) =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        const stays = land() ? still + 1 : 0;
        if (stays < 3 && frames > 1) settle(frames - 1, stays);
      }),
    );
  addEventListener('load', () => settle(20, 0));
}
