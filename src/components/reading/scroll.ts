/**
 * The head of the page comes back where a reader scrolls up, with search, script and display; scrolling down, it and the bar
 * with the contents leave the window to the text (scroll.css).
 */
const root = document.documentElement;
/** Smaller moves are a hand that trembles; those over a window's height a jump, after which a reader looks around. */
const least = 12;
let last = scrollY;

addEventListener(
  'scroll',
  () => {
    const apart = scrollY - last;
    if (Math.abs(apart) < least) return;
    if (Math.abs(apart) > innerHeight) delete root.dataset.scroll;
    else root.dataset.scroll = apart < 0 ? 'up' : 'down';
    last = scrollY;
  },
  { passive: true },
);

// A module, so that its names are its own.
export {};
