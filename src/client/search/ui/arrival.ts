/** What a followed result hands to the page that it leads to, so that the words can be marked there. */

import { kept } from '../../storage.ts';
import type { Term } from '../engine/query.ts';

export const arrivalKey = 'archive-found';

export interface Arrival {
  /** The path of the page that is to mark the words. */
  path: string;
  terms: Term[];
}

/** To be called when a link to a result is followed. */
export function rememberTerms(url: string, terms: Term[]) {
  const arrival: Arrival = { path: new URL(url, location.href).pathname, terms: terms.filter((term) => !term.exclude) };
  kept.set(arrivalKey, JSON.stringify(arrival));
}
