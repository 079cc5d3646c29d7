/** The few figures that stand at the head of a report. */
import type { Figure } from './archive.ts';

/** How much of a report a figure tells: large counts of what other reports also count come first. */
const weight = (f: Figure) => {
  const size = f.normalized.value ?? f.normalized.max ?? 0;
  return Math.log10(size + 1) + (f.metric ? 4 : 0) + (f.qualifier === 'exact' ? 0.5 : 0) + (f.note ? -2 : 0);
};

/**
 * At most `count` figures to show at a glance, each of another metric and another unit where there are enough,
 * in the order of the report.
 */
export function highlights(figures: Figure[], count = 4): Figure[] {
  const ranked = [...figures].sort((a, b) => weight(b) - weight(a));
  const chosen: Figure[] = [];
  const take = (differs: (f: Figure) => boolean) => {
    for (const f of ranked) if (chosen.length < count && !chosen.includes(f) && differs(f)) chosen.push(f);
  };
  take((f) => f.metric !== undefined && chosen.every((c) => c.metric !== f.metric && c.unit !== f.unit));
  take((f) => chosen.every((c) => c.metric === undefined || c.metric !== f.metric) && !f.note);
  return figures.filter((f) => chosen.includes(f));
}
