/** The lanes of the chronicle's picture: a union each or, where they are too many, a union with all below it. */
import { withAncestors } from '../archive/filters.ts';
import type { Archive, Milestone, Union } from '../archive/types.ts';
import { yearOf, yearsOf } from '../time/date.ts';

export interface Lane {
  union: Union;
  /** Unions below it stand on its lane too. */
  folded: boolean;
  /** By date. */
  milestones: Milestone[];
  /** Years that a report on it, or on a union above it, speaks of, and those of its milestones. */
  reported: ReadonlySet<number>;
}

/** As many lanes as a page can bear. */
export const mostLanes = 40;

const depth = (line: string[]) => line.length;

/** The deepest level at which unions need no more than `most` lanes; those of the top are kept whatever they are. */
function laneOf(lines: Map<string, string[]>, used: Set<string>, most: number): (id: string) => string {
  const at = (level: number) => (id: string) => {
    const line = lines.get(id) ?? [id];
    return line[Math.max(0, depth(line) - level)] ?? id;
  };
  const deepest = Math.max(1, ...[...used].map((id) => depth(lines.get(id) ?? [id])));
  for (let level = deepest; level > 1; level -= 1) if (new Set([...used].map(at(level))).size <= most) return at(level);
  return at(1);
}

/** Lanes in the order of the archive's unions; at most `most`, the fullest where even the top has more. */
export function lanesOf(archive: Archive, most = mostLanes): Lane[] {
  const lines = withAncestors(archive.unions);
  const used = new Set(archive.milestones.flatMap((m) => m.unions.slice(0, 1)));
  const lane = laneOf(lines, used, most);
  const found = Map.groupBy(archive.milestones, (m) => lane(m.unions[0] ?? ''));
  const folded = new Set([...used].filter((id) => lane(id) !== id).map(lane));
  const reports = Map.groupBy(archive.reports, (r) => r.union);
  const years = (id: string) => (reports.get(id) ?? []).flatMap((r) => yearsOf(r.covers));
  const kept = new Set(
    [...found]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, most)
      .map(([id]) => id),
  );
  return archive.unions
    .filter(({ id }) => kept.has(id))
    .map((union) => {
      const below = [...used].filter((id) => lane(id) === union.id);
      const milestones = found.get(union.id) ?? [];
      const speaking = new Set([...(lines.get(union.id) ?? []), ...below]);
      return {
        union,
        folded: folded.has(union.id),
        milestones,
        reported: new Set([...[...speaking].flatMap(years), ...milestones.flatMap(({ date }) => yearsOf(date))]),
      };
    });
}

/** The first and the last year that a milestone or a report speaks of; nothing where there is no milestone. */
export function spanOf({ milestones }: Archive): { first: number; last: number } | undefined {
  const years = milestones.flatMap(({ date }) => [yearOf(date), ...yearsOf(date)]);
  if (years.length === 0) return undefined;
  return { first: years.reduce((a, b) => Math.min(a, b)), last: years.reduce((a, b) => Math.max(a, b)) };
}
