/** What a figure counts, as far as its sentence tells: for an editor to look at, since a wrong scope compares what can't be compared. */
import type { AloneReason } from '../../domain/codes.ts';
import type { MetricData, Scope } from '../../domain/model.ts';
import type { FigureFound } from '../facts/figures/figures.ts';
import { isPlan } from '../facts/milestones/events.ts';

const whole = /全[国省市县区镇]|各级|总数|共有|现有|达到?\d/u;
const part = /示范|省级|国家级|试点|首批|其中/u;

/** Who names or rates what is counted: 省级, 全国. */
function gradeOf(quote: string): Scope['grade'] {
  if (/全国|国家级/u.test(quote)) return 'national';
  if (/省级|全省|省(?=模范|先进|示范)/u.test(quote)) return 'province';
  if (/市级|市(?=模范|先进|示范)/u.test(quote)) return 'city';
  return /县级|区级/u.test(quote) ? 'county' : undefined;
}

/** Of a figure in a metric: 存量 or 流量 as the metric has it, and how much of the whole. */
export function scopeFor({ unit, sentence, quote }: FigureFound, id: string, metrics: MetricData[]): Scope {
  const metric = metrics.find((m) => m.id === id);
  const allows = metric?.scope ?? {};
  const stages: NonNullable<Scope['stage']>[] = [
    /(?:筹集|募集|筹得)/u.test(sentence) ? 'raised' : 'paid',
    isPlan(sentence) ? 'planned' : 'done',
  ];
  const stage = stages.find((known) => allows.stage?.includes(known));
  const named = gradeOf(quote);
  const grade = named && allows.grade?.includes(named) ? named : 'all';
  return {
    nature: metric?.nature ?? 'unclear',
    extent: part.test(quote) ? 'part' : whole.test(sentence) ? 'whole' : 'unclear',
    ...(allows.count?.length && { count: /次$/u.test(unit) ? ('times' as const) : ('heads' as const) }),
    ...(allows.grade?.includes(grade) && { grade }),
    ...(stage && { stage }),
  };
}

/** Why a figure stands in no metric. */
export function aloneFor({ unit, rule, sentence, quote, qualifier }: FigureFound): AloneReason {
  if (isPlan(sentence)) return 'plan';
  if (/%|‰|倍|\/|每/u.test(unit) || qualifier === 'up-to' || /每[人户家月年]|率/u.test(quote)) return 'rate';
  if (rule === 'rank' || /^(?:年|届|岁|周年)$/u.test(unit)) return 'ordinal';
  return 'single';
}
