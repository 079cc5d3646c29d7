/** The one script of every page: each part finds its place in the page, or does nothing. */
import '../components/report/contents.ts';
import '../components/report/notes.ts';
import '../components/cite/copy.ts';
import '../components/timeline/months.ts';
import './voices/listen.ts';
import '../components/reading/place.ts';
import '../components/reading/scroll.ts';
import '../components/frame/moved.ts';
import '../components/cite/read-on.ts';
import '../components/reading/same-place.ts';
import '../components/frame/settings/settings.ts';
import '../components/lists/fold/fold.ts';
import '../components/frame/paper/paper.ts';
import '../components/timeline/today.ts';
import './offline/offer.ts';
import './search/ui/open.ts';

// Few pages have a list to choose from, let a reader choose what to compare, or take a word of an error.
if (document.getElementById('ui-list-filters')) import('../components/lists/filters/filtered.ts');
if (document.getElementById('ui-compare')) import('../components/figures/choice.ts');
if (document.getElementById('ui-slip')) import('../components/cite/slip.ts');

// As few take some years out of a union's 大事记.
if (document.getElementById('ui-span')) import('../components/timeline/span.ts');

// As few take a list out.
document.addEventListener('click', async ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-take]');
  if (button) await (await import('../components/lists/take-out/take-out.ts')).takeOut(button).catch(() => undefined);
});

// Few readers select or touch words: what they need comes when they do.
if (document.querySelector('[data-part=text]')) {
  const quote = () => import('../components/cite/quote.ts');
  document.addEventListener('selectionchange', quote, { once: true });
  document.addEventListener('click', async ({ target }) => (await quote()).touch(target));
}

// A citation may carry the day on which it was read.
const cited = new URLSearchParams(location.search).get('as-of');
if (cited) import('../components/history/as-of.ts').then(({ showSince }) => showSince(cited));

// Few come with the number of a paragraph or a line; what answers it comes then.
const box = document.querySelector<HTMLFormElement>('[data-to-place]');
const toPlace = () =>
  import('../components/reading/to-place.ts').then(({ toPlace }) => toPlace(box as HTMLFormElement));
box?.addEventListener('submit', (event) => {
  event.preventDefault();
  toPlace();
});
/** A number in the address that is none of the page's: a line of the source, or a paragraph that is not there. */
function missed() {
  const [, asked] = /^#([pL]\d+)$/.exec(location.hash) ?? [];
  const input = box?.querySelector('input');
  if (!asked || !input || document.getElementById(asked)) return;
  input.value = asked;
  toPlace();
}
missed();
addEventListener('hashchange', missed);
