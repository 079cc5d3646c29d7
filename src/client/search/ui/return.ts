/** A reader who comes back to the search page finds it as it was left: as many results, and at the same place. */
import { kept } from '../../storage.ts';

const key = 'archive-search';

interface Left {
  /** Query and filters, as the address has them. */
  search: string;
  /** Results on the page. */
  shown: number;
  y: number;
}

/** What was left, where the page is shown again by going back (or anew by a reload), not by a link to it. */
export function leftBefore(): Left | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type !== 'back_forward' && navigation?.type !== 'reload') return undefined;
  const left = JSON.parse(kept.get(key) ?? '{}') as Left;
  return left.search === location.search ? left : undefined;
}

export function rememberOnLeaving(shown: () => number) {
  addEventListener('pagehide', () => {
    const left: Left = { search: location.search, shown: shown(), y: scrollY };
    kept.set(key, JSON.stringify(left));
  });
}
