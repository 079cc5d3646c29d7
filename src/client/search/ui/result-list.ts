/** The list of results on the search page, and the button that loads more of them. */

import type { Hit, Results } from '../engine/engine.ts';
import { rememberTerms } from './arrival.ts';
import { item } from './render.ts';
import { say } from './say.ts';

const pageSize = 10;

export class ResultList {
  private results: Results | undefined;
  private loading = false;
  private readonly list: HTMLElement;
  private readonly more: HTMLElement;
  private readonly failed: () => void;

  constructor(list: HTMLElement, more: HTMLElement, failed: () => void) {
    this.list = list;
    this.more = more;
    this.failed = failed;
    more.addEventListener('click', () => this.loadMore());
    list.addEventListener('click', ({ target }) => {
      const followed = (target as Element).closest('a');
      if (followed && this.results) rememberTerms(followed.href, this.results.terms);
    });
  }

  get shown() {
    return this.list.children.length;
  }

  /** Whether these results are shown, and no later ones. */
  isOf(results: Results) {
    return this.results === results;
  }

  show(results?: Results, hits: Hit[] = []) {
    this.results = results;
    this.loading = false;
    this.list.replaceChildren(...hits.map(item));
    this.offerMore();
  }

  private offerMore() {
    const left = (this.results?.count ?? 0) - this.shown;
    this.more.hidden = left <= 0;
    this.more.textContent = say.more(left);
  }

  /** The focus goes to the first of the new results, because the button may go. */
  private async loadMore() {
    const { results, shown } = this;
    if (!results || this.loading) return;
    this.loading = true;
    const hits = await results.load(shown, shown + pageSize).catch(() => undefined);
    // Something else was asked meanwhile.
    if (!this.isOf(results)) return;
    this.loading = false;
    if (!hits) {
      this.failed();
      return;
    }
    const items = hits.map(item);
    this.list.append(...items);
    this.offerMore();
    items[0]?.querySelector('a')?.focus();
  }
}
