/** Parts of comparisons: one union over its reports, and two unions side by side. */
import type { Comparison, Peers } from './types.ts';

const only = (peers: Peers, unions: string[], id: string): Peers => ({
  ...peers,
  id: `${peers.id}-${id}`,
  entries: peers.entries.filter(({ figure }) => unions.includes(figure.union)),
});

const allGroups = (comparisons: Iterable<Comparison>) => [...comparisons].flatMap(({ groups }) => groups);

/** Then and now: what a union's reports tell more than once of the same scope. */
export const overReports = (comparisons: Iterable<Comparison>, union: string): Peers[] =>
  allGroups(comparisons)
    .map((peers) => only(peers, [union], union))
    .filter(({ entries }) => new Set(entries.map(({ figure }) => figure.report)).size > 1);

/** What two unions can be compared by. */
export const between = (comparisons: Iterable<Comparison>, a: string, b: string): Peers[] =>
  allGroups(comparisons)
    .map((peers) => only(peers, [a, b], pairId(a, b)))
    .filter(({ entries }) => [a, b].every((id) => entries.some(({ figure }) => figure.union === id)));

/** The id of a pair of unions: the same in either order. */
export const pairId = (a: string, b: string) => [a, b].sort().join('-and-');

/** Pairs of unions that share something to compare, with how much; those that share most come first. */
export function pairsOf(comparisons: Iterable<Comparison>): { pair: [a: string, b: string]; shared: number }[] {
  const shared = new Map<string, { pair: [string, string]; shared: number }>();
  for (const { entries } of allGroups(comparisons)) {
    const unions = [...new Set(entries.map(({ figure }) => figure.union))].sort();
    unions.forEach((a, i) => {
      for (const b of unions.slice(i + 1)) {
        const known = shared.get(pairId(a, b));
        if (known) known.shared += 1;
        else shared.set(pairId(a, b), { pair: [a, b], shared: 1 });
      }
    });
  }
  return [...shared.values()].sort((x, y) => y.shared - x.shared || (pairId(...x.pair) < pairId(...y.pair) ? -1 : 1));
}
