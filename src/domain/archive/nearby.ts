/** What stands near a milestone in time: before and after it in a union, and in the same month elsewhere. */

import { monthOf, yearOf } from '../time/date.ts';
import type { Milestone } from './archive.ts';

export interface Nearby {
  /** In the order of the whole archive. */
  before: Milestone | undefined;
  after: Milestone | undefined;
  /** For each union of the milestone: what came before and after there. */
  inUnions: { union: string; before: Milestone | undefined; after: Milestone | undefined }[];
  /** In the same month, of no union of the milestone; empty where its month is not known. */
  elsewhere: Milestone[];
}

function group(items: Milestone[], keysOf: (m: Milestone) => string[]): Map<string, Milestone[]> {
  const groups = new Map<string, Milestone[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = groups.get(key);
      if (list) list.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

const monthKey = (m: Milestone): string[] => {
  const month = monthOf(m.date);
  return month === undefined ? [] : [`${yearOf(m.date)}-${month}`];
};

/** Places of milestones in a list, so that a neighbour costs one look-up. */
const places = (list: Milestone[]) => new Map(list.map((m, i) => [m.id, i]));

/** Indexes milestones, given by date, once; then each look-up costs no more than what it finds. */
export function indexNearby(milestones: Milestone[]): (m: Milestone) => Nearby {
  const all = places(milestones);
  const unions = group(milestones, (m) => m.unions);
  const inUnion = new Map([...unions].map(([union, list]) => [union, places(list)]));
  const months = group(milestones, monthKey);
  return (m) => {
    const at = all.get(m.id) ?? 0;
    return {
      before: milestones[at - 1],
      after: milestones[at + 1],
      inUnions: m.unions.map((union) => {
        const list = unions.get(union) ?? [];
        const i = inUnion.get(union)?.get(m.id) ?? 0;
        return { union, before: list[i - 1], after: list[i + 1] };
      }),
      elsewhere: monthKey(m)
        .flatMap((key) => months.get(key) ?? [])
        .filter((other) => other.id !== m.id && !other.unions.some((u) => m.unions.includes(u))),
    };
  };
}
