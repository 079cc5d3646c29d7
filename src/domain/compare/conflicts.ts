/** One thing told twice: the same number, a looser one, or another. */
import type { Figure } from '../archive/archive.ts';
import { type Bounds, boundsOf } from '../numbers/bounds.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Comparison, Entry } from './types.ts';

/** `repeat`: told twice alike, and so one figure too many; `looser`: 约 or 超过 against a closer one; `differs`: both cannot be true. */
export type ConflictKind = 'differs' | 'looser' | 'repeat';

export interface Conflict {
  kind: ConflictKind;
  figure: Figure;
  /** The other saying: a figure of its own, or a variant in the same report. */
  other: Figure | { variant: Quantity & { evidence: string[] } };
}

function kindOf(a: Bounds, b: Bounds): ConflictKind {
  if (a.low === b.low && a.high === b.high) return 'repeat';
  const apart = (x: Bounds, y: Bounds) => x.high !== undefined && y.low !== undefined && x.high < y.low;
  return apart(a, b) || apart(b, a) ? 'differs' : 'looser';
}

/** Whether two entries of one scope speak of one union at one time. */
const sameThing = (a: Entry, b: Entry) =>
  a.figure.union === b.figure.union && a.from === b.from && a.to === b.to && a.dated === b.dated;

/** All conflicts, those whose numbers differ first. */
export function conflicts(figures: Figure[], comparisons: Iterable<Comparison>): Conflict[] {
  const found: Conflict[] = [];
  for (const figure of figures)
    for (const also of figure.also ?? []) {
      const variant = { ...also, unit: figure.unit };
      const kind = kindOf(figure.bounds, boundsOf(variant));
      if (kind !== 'repeat') found.push({ kind, figure, other: { variant } });
    }
  for (const { groups } of comparisons)
    for (const { entries } of groups)
      entries.forEach((a, i) => {
        for (const b of entries.slice(i + 1))
          if (sameThing(a, b)) {
            const kind = kindOf(a.figure.bounds, b.figure.bounds);
            found.push({ kind, figure: a.figure, other: b.figure });
          }
      });
  const order: ConflictKind[] = ['differs', 'looser', 'repeat'];
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
