/** How much a figure or a milestone tells to someone who comes to a report or a union for the first time, and why. */
import type { Figure, Milestone } from './archive.ts';

export interface Telling<T> {
  item: T;
  /** What speaks for it, as a predicate: 可以与别的工会比较. */
  reason: string;
  weight: number;
}

/** `comparable` are the ids of figures that stand beside others in a picture. */
export function tellingFigure(f: Figure, comparable: ReadonlySet<string>): Telling<Figure> {
  const size = Math.log10((f.normalized.value ?? f.normalized.max ?? 0) + 1);
  const weight = size + (f.metric ? 4 : 0) + (f.qualifier === 'exact' ? 0.5 : 0) + (f.note ? -2 : 0);
  if (comparable.has(f.id)) return { item: f, reason: '可以与别的工会或年份比较', weight: weight + 5 };
  return { item: f, reason: f.qualifier === 'exact' ? '是来源写明的确数' : '所指的规模大', weight };
}

const national = /全国|全总|司法部|国务院/;
const firstOfAll = /首个|首家|首批|首创|第一个|第一家|率先/;

/** `common` tells how many milestones of the archive are of each kind, `all` how many there are. */
export function tellingMilestone(m: Milestone, common: ReadonlyMap<string, number>, all: number): Telling<Milestone> {
  const words = m.title + m.text;
  const told = (reason: string, weight: number) => ({ item: m, reason, weight: weight + (m.note ? -0.5 : 0) });
  if (m.kind === 'award' && national.test(words)) return told('是全国的荣誉', 6);
  if (firstOfAll.test(words)) return told('是同类里的第一个', 5);
  if (m.reports.length > 1) return told('不止一份报告记载', 4);
  if (m.kind === 'founding') return told('是新立的组织', 3);
  if ((common.get(m.kind) ?? 0) * 12 < all) return told('属于少见的一类', 2);
  return m.kind === 'award' ? told('是受到的表彰', 1.5) : told('是近年的事', 1);
}
