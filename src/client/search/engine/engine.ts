/** What search gives to the interface. */
import type { Term } from './query.ts';

export const filterNames = ['kind', 'union', 'topic', 'year'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;
export type Counts = Record<FilterName, Record<string, number>>;
export type Order = 'relevance' | 'newest' | 'oldest';

/** A piece of natural text; `mark` where it is what was looked for. */
export interface Part {
  text: string;
  mark: boolean;
}

/** A place on a page that holds what was looked for. */
export interface Place {
  /** The section's heading or the milestone's title; none at the top of the page. */
  label: Part[];
  /** The address that leads to it, with its fragment. */
  url: string;
  /** Empty where the label itself is what matches. */
  excerpt: Part[];
}

export interface Hit {
  /** Leads to the first place that matches, or to the page where its title or top does. */
  url: string;
  /** With U+200B where it may break. */
  title: Part[];
  kind: string;
  date?: string;
  /** The names of the unions that the page is about. */
  unions?: string;
  /** How the page begins where its title is what matches, else from its top; empty where a place further down shows the match. */
  excerpt: Part[];
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
