/** What search gives to the interface. */
import type { Range, Term } from './term.ts';

export const filterNames = ['kind', 'union', 'topic', 'year'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;
export type Counts = Record<FilterName, Record<string, number>>;
export type Order = 'relevance' | 'newest' | 'oldest';

/** A natural text, and where in it stands what was looked for. */
export interface Marked {
  text: string;
  ranges: Range[];
}

/** A place on a page that holds what was looked for. */
export interface Place {
  /** The address that leads to it, with its fragment. */
  url: string;
  /** The section's heading or the milestone's title; empty at the top of the page. */
  title: Marked;
  /** None where the title itself is what matches. */
  excerpt?: Marked;
}

/**
 * A page: its title has U+200B where it may break, its address leads to the first place that matches, or to the page where its title or
 * top does, and its excerpt tells how it begins where its title is what matches; there is none where a place shows the match.
 */
export interface Hit extends Place {
  kind: string;
  /** What a result shows besides: `date`, `unions`. */
  meta: Record<string, string>;
  /** The places that match, those that hold most of what was looked for first, the first few; `places`: how many there are. */
  sections: Place[];
  places: number;
}

export interface Results {
  /** How many pages hold what was looked for: exact, not an estimate. */
  count: number;
  /** What was looked for, for marking it elsewhere. */
  terms: Term[];
  /** Loads the hits from `from` (0-based) up to `to`. */
  load: (from: number, to: number) => Promise<Hit[]>;
  /** The metrics that are asked for by name or by a number, with the figures that match: they are no pages that count. */
  cards: () => Promise<Hit[]>;
  /** For every filter and value, how many pages would remain with that value and the other filters as they are. */
  counts: () => Promise<Counts>;
}
