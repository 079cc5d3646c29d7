/**
 * A summary for a draft in own words, out of its facts alone, so that its page can be built at once. It holds no sentence of
 * the source; the check calls it a proposal until an editor has written another.
 */
import type { FigureData, MetricData, MilestoneData, UnionData } from '../../../domain/model.ts';
import { formatQuantity, splitUnit } from '../../../domain/numbers/quantity.ts';
import { proposedOpening } from '../../../domain/proposed-summary.ts';
import type { Candidate } from '../../draft.ts';

export interface SummaryOf {
  union: UnionData;
  /** The years covered, EDTF. */
  covers: string;
  milestones: Candidate<MilestoneData>[];
  figures: Candidate<FigureData>[];
  metrics: MetricData[];
}

const sure = 0.75;
const longestLabel = 10;
const most = 3;

const size = ({ value, max, unit }: FigureData) => (value ?? max ?? 0) * splitUnit(unit).factor;

/** Of each unit the largest, since 元 and 人 have no order; figures of a metric first, under the metric's own name. */
function largest({ figures, metrics, union }: SummaryOf): string[] {
  const nameOf = ({ metric, label }: FigureData) =>
    metrics.find(({ id }) => id === metric)?.name ??
    (label.startsWith(union.short) ? label.slice(union.short.length) : label);
  const fitting = figures
    .filter(({ confidence, doubt }) => confidence >= sure && !doubt)
    .map(({ fact }) => fact)
    .filter((fact) => (fact.metric || nameOf(fact).length <= longestLabel) && !/[%‰倍]/u.test(fact.unit))
    .toSorted((a, b) => Number(!a.metric) - Number(!b.metric) || size(b) - size(a));
  const byUnit = new Map<string, FigureData>();
  for (const fact of fitting) {
    const { base } = splitUnit(fact.unit);
    if (!byUnit.has(base)) byUnit.set(base, fact);
  }
  return [...byUnit.values()].slice(0, most).map((fact) => `${nameOf(fact)}${formatQuantity(fact)}`);
}

/** The first sentence of a lead that says who did something, not a motto; undefined where it has none. */
export const firstOf = (lead: string): string | undefined =>
  (lead.match(/[^。！？]+[。！？]/gu) ?? []).find((sentence) => sentence.length >= 20 && /工会|职工/u.test(sentence));

export function proposedSummary(of: SummaryOf): string {
  const opening = proposedOpening(of.union.name, of.covers, of.milestones.length, of.figures.length);
  const told = largest(of);
  return told.length > 0 ? `${opening}其中${told.join('，')}。` : opening;
}
