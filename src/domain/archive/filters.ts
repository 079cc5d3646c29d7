/** What a timeline can be filtered by, and the rules that filter it where there is no script. */

import { kinds } from '../codes.ts';
import { yearsOf } from '../time/date.ts';
import type { Archive, Figure, Milestone, Union } from './archive.ts';

export const filterNames = ['union', 'topic', 'kind', 'year'] as const;
export type FilterName = (typeof filterNames)[number];

/** For each union, itself and all above it: an event of a union is an event of those that it belongs to. */
export function withAncestors(unions: Union[]): Map<string, string[]> {
  const lines = new Map<string, string[]>();
  // Parents come before children.
  for (const u of unions) lines.set(u.id, [u.id, ...((u.parent && lines.get(u.parent)) || [])]);
  return lines;
}

/** A milestone's values for each filter. `above` comes from `withAncestors`. */
export const valuesOf = (m: Milestone, above: Map<string, string[]>): Record<FilterName, string[]> => ({
  union: [...new Set(m.unions.flatMap((id) => above.get(id) ?? [id]))],
  topic: m.topics,
  kind: [m.kind],
  year: yearsOf(m.date).map(String),
});

/** A figure's; what it has no value for, no choice finds. */
export const valuesOfFigure = (f: Figure, above: Map<string, string[]>): Partial<Record<FilterName, string[]>> => ({
  union: above.get(f.union) ?? [f.union],
  topic: [f.topic],
  year: f.period ? yearsOf(f.period).map(String) : [],
});

/** Style rules: once an option is chosen, items without its value, and groups without such an item, are not shown. */
export function filterRules({ unions, topics, milestones, figures }: Archive): string {
  const dates = [...milestones.map((m) => m.date), ...figures.flatMap((f) => f.period ?? [])];
  const years = [...new Set(dates.flatMap(yearsOf))];
  const values: Record<FilterName, string[]> = {
    union: unions.map((u) => u.id),
    topic: topics.map((t) => t.id),
    kind: Object.keys(kinds),
    year: years.map(String),
  };
  return filterNames
    .flatMap((name) =>
      values[name].map((value) => {
        const chosen = `.filtered:has(select[name="${name}"] option[value="${value}"]:checked)`;
        const has = `[data-${name}~="${value}"]`;
        return `${chosen} .item:not(${has}),${chosen} .group:not(:has(${has})){display:none}\n`;
      }),
    )
    .join('');
}
