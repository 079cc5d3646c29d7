/** What is noted of each paragraph and item of a report: what its words mean, rest on, or tell. */
import type { Facts } from './body/facts.ts';
import type { Use } from './body/use.ts';

/** By the block's mark, in the order in which the words end: those within a milestone's come before it. */
export function notesOf({ uses }: Pick<Facts, 'uses'>): Map<string, Use[]> {
  const notes = new Map<string, Use[]>();
  let around: Use | undefined;
  const add = (use: Use | undefined) => {
    if (use?.block) notes.set(use.block, [...(notes.get(use.block) ?? []), use]);
  };
  for (const use of uses) {
    if (use.inner) {
      add(use);
      continue;
    }
    add(around);
    around = use;
  }
  add(around);
  return notes;
}
