/** Whether a figure fits its metric: by stock and flow, and by what the metric's figures are told apart by. */
import { aloneReasons, counts, grades, natures, stages } from '../codes.ts';
import type { FigureData, MetricData, Scope } from '../model.ts';
import { splitUnit } from '../numbers/quantity.ts';
import type { Add, Path } from './finding.ts';

const dimensions = { count: counts, stage: stages, grade: grades } as const;
type Dimension = keyof typeof dimensions;

const nameOf = (dimension: Dimension, code: string) => (dimensions[dimension] as Record<string, string>)[code];

export function checkScope(f: FigureData, metric: MetricData | undefined, at: Path, add: Add) {
  if (f.metric && f.alone)
    add(
      [...at, 'alone'],
      'metric-and-alone',
      `数据写了指标“${f.metric}”，又写了没有可比的数（${aloneReasons[f.alone]}）。`,
      '有指标就有可比的数。删去 metric 或 alone。',
    );
  if (!f.scope) return;
  checkCount(f, f.scope, at, add);
  if (!metric?.scope) return;
  checkNature(f.scope, metric, at, add);
  for (const dimension of Object.keys(dimensions) as Dimension[]) checkDimension(dimension, f.scope, metric, at, add);
}

function checkNature({ nature }: Scope, metric: MetricData, at: Path, add: Add) {
  if (!nature || !metric.nature || nature === 'unclear' || nature === metric.nature) return;
  add(
    [...at, 'scope', 'nature'],
    'nature-not-of-metric',
    `数据是${natures[nature]}，指标“${metric.name}”计的是${natures[metric.nature]}。`,
    `一时的总数与一段时期里增加的数不能相比。改 nature 为 ${metric.nature}，来源没有分清就写 unclear；确是${natures[nature]}，就换指标，或去掉 metric，写 alone: scope。`,
  );
}

function checkDimension(dimension: Dimension, scope: Scope, metric: MetricData, at: Path, add: Add) {
  const allowed: readonly string[] | undefined = metric.scope[dimension];
  const given = scope[dimension];
  if (given ? allowed?.includes(given) : !allowed) return;
  const known = allowed?.map((code) => `${code} ${nameOf(dimension, code)}`).join('、');
  if (!given)
    add(
      [...at, 'scope'],
      'scope-not-of-metric',
      `指标“${metric.name}”的数据要写 ${dimension}。`,
      `不写明就不知道能与哪些数相比。在 scope 里加上 ${dimension}，可以是：${known}。`,
    );
  else
    add(
      [...at, 'scope', dimension],
      'scope-not-of-metric',
      `口径“${given} ${nameOf(dimension, given)}”不属于指标“${metric.name}”。`,
      known
        ? `口径不同就不能放在一起比较。${dimension} 可以是：${known}；否则换指标，或在 content/metrics.yaml 给该指标的 scope 加上它。`
        : `这个指标的数据不按 ${dimension} 分。删去它，换指标，或在 content/metrics.yaml 给该指标的 scope 写上 ${dimension}。`,
    );
}

/** 人次 counts times, 人 heads, 人（次） leaves it open. */
function countOf(unit: string): Scope['count'] {
  const { base } = splitUnit(unit);
  if (/^[人户]（次）$|^[人户]\(次\)$/.test(base)) return 'unclear';
  if (/^[人户]次$/.test(base)) return 'times';
  return /^[人名位户]$/.test(base) ? 'heads' : undefined;
}

function checkCount({ unit }: FigureData, { count }: Scope, at: Path, add: Add) {
  const right = countOf(unit);
  if (!count || count === right) return;
  add(
    [...at, 'scope', 'count'],
    'count-not-of-unit',
    `单位是“${unit}”，口径却写${counts[count]}。`,
    right ? `计人还是计次，差得很多。写 count: ${right}。` : '只有以人、户为单位的数才分计人还是计次。删去 count。',
  );
}
