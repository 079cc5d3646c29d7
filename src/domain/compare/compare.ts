/** Which figures of a metric may stand side by side. Their fields say so; a note never does. */
import type { Archive, Figure } from '../archive/archive.ts';
import type { MetricData, Scope } from '../model.ts';
import { entryOf } from './entry.ts';
import { whyAlone } from './reason.ts';
import { scopeWords } from './scope-words.ts';
import type { Comparison, Entry, Peers, Published } from './types.ts';

export type * from './types.ts';

/** The id of those that share a scope: the metric's, and what of the scope the metric tells figures apart by. */
const idOf = (metric: MetricData, { extent, count, stage, grade }: Scope) =>
  [metric.id, extent !== 'whole' && extent, count, stage, grade].filter(Boolean).join('-');

/** Whether the period of one lies within that of the other, of the same union in the same report: a part of it. */
const within = (a: Entry, b: Entry) =>
  a.figure.union === b.figure.union &&
  a.figure.report === b.figure.report &&
  b.from <= a.from &&
  a.to <= b.to &&
  (b.from < a.from || a.to < b.to);

const sole = (scope: Scope) => {
  const words = scopeWords(scope);
  return words ? `同口径（${words}）的只此一项` : '同口径的只此一项';
};

const byTime = (a: Entry, b: Entry) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.from < b.from ? -1 : 1);

/** `figures` are those of the metric. */
export function compare(metric: MetricData, figures: Figure[], published: Published): Comparison {
  const rest: Comparison['rest'] = [];
  const entries: Entry[] = [];
  for (const figure of figures) {
    const reason = whyAlone(figure, published(figure.report));
    if (reason) rest.push({ figure, reason });
    else entries.push(entryOf(figure, published(figure.report)));
  }
  const groups: Peers[] = [];
  for (const [id, all] of Map.groupBy(entries, ({ figure }) => idOf(metric, figure.scope as Scope))) {
    const parts = metric.nature === 'flow' ? all.filter((a) => all.some((b) => within(a, b))) : [];
    const left = all.filter((entry) => !parts.includes(entry));
    for (const { figure } of parts) rest.push({ figure, reason: '时段在同一报告的另一项之内' });
    if (left.length < 2) for (const { figure } of left) rest.push({ figure, reason: sole(figure.scope as Scope) });
    else groups.push({ id, metric, scope: (left[0] as Entry).figure.scope as Scope, entries: left.sort(byTime) });
  }
  return { metric, groups: groups.sort((a, b) => b.entries.length - a.entries.length), rest };
}

/** Every metric's comparison, by metric. */
export function compareAll({ metrics, figuresOf, report }: Archive): Map<string, Comparison> {
  const published = (id: string) => report(id).published;
  return new Map(metrics.map((m) => [m.id, compare(m, figuresOf.metric(m.id), published)]));
}
