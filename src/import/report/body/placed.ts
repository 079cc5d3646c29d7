/** A draft's facts and sections where they stand in its text. */
import type { Passage, Span } from '../../facts/passage.ts';

export interface PlacedFact {
  component: 'Figure' | 'Milestone';
  id: string;
  passage: Passage;
  /** The number, or the date, in the passage. */
  at: Span;
  /** A figure's label, a milestone's title. */
  label: string;
  /** What the component shows in its place; a milestone shows the words that it encloses. */
  shows?: string;
}

/** A heading's id for its passage. */
export type SectionIds = Map<Passage, string>;
