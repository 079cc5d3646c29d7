/** The one script of every page: each part finds its place in the page, or does nothing. */
import '../components/contents.ts';
import '../components/copy.ts';
import '../components/home.ts';
import '../components/listen.ts';
import '../components/moved.ts';
import '../components/read-on.ts';
import '../components/same-place.ts';
import '../components/settings.ts';
import '../components/timeline.ts';
import '../components/today.ts';
import '../search/ui/open.ts';

// Few readers select words: what they need comes when they do.
if (document.querySelector('.report'))
  document.addEventListener('selectionchange', () => import('../components/quote.ts'), { once: true });
