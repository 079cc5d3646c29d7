/** Every picture that has an address of its own: of each metric's peers, and of each union over its reports. */
import type { Archive } from '../../domain/archive/archive.ts';
import { overReports } from '../../domain/compare/between.ts';
import type { Comparison, Peers } from '../../domain/compare/compare.ts';

export interface Drawable {
  peers: Peers;
  /** The page on which it stands: of a metric, or of a union. */
  on: { metric: string } | { union: string };
}

export function drawables({ unions }: Archive, comparisons: Map<string, Comparison>): Drawable[] {
  const all = [...comparisons.values()];
  return [
    ...all.flatMap(({ metric, groups }) => groups.map((peers) => ({ peers, on: { metric: metric.id } }))),
    ...unions.flatMap(({ id }) => overReports(all, id).map((peers) => ({ peers, on: { union: id } }))),
  ];
}
