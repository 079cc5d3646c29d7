/** The order of what was found: by title, then by how often and how densely the text holds what was looked for. */
import type { Places } from './positions.ts';
import { titleSpan } from './tokens.ts';

/** BM25's usual values: how soon more of the same counts little, and how much a page's length counts. */
const saturation = 1.4;
const lengthWeight = 0.75;

export interface Found {
  /** 0 where the title is the query, 1 where it holds it, 2 where the text does. */
  tier: number;
  score: number;
}

/** `terms`: the places of each term, all on the same pages. `lengths`: those of all pages, the average being 1. */
export function weigh(terms: Places[], isTitle: Places, lengths: number[]) {
  const found = new Map<number, Found>();
  for (const id of terms[0]?.keys() ?? []) {
    const inTitle = terms.every((places) => (places.get(id)?.[0] ?? titleSpan) < titleSpan);
    let score = 0;
    for (const places of terms) {
      const often = places.get(id)?.length ?? 0;
      const rarity = Math.log(1 + (lengths.length - places.size + 0.5) / (places.size + 0.5));
      score +=
        (rarity * often * (saturation + 1)) /
        (often + saturation * (1 - lengthWeight + lengthWeight * (lengths[id] ?? 1)));
    }
    found.set(id, { tier: isTitle.get(id)?.[0] === 0 ? 0 : inTitle ? 1 : 2, score });
  }
  return found;
}

/** Of what several queries found, the best of every page. */
export function bestOf(all: Map<number, Found>[]): Map<number, Found> {
  const best = new Map<number, Found>();
  for (const found of all)
    for (const [id, { tier, score }] of found) {
      const other = best.get(id);
      best.set(id, { tier: Math.min(tier, other?.tier ?? tier), score: Math.max(score, other?.score ?? score) });
    }
  return best;
}
