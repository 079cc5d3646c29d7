/** Figures of several reports that can be compared, a table a metric. */
import type { Archive } from '../../../domain/archive/archive.ts';
import { natures } from '../../../domain/codes.ts';
import { compareAll } from '../../../domain/compare/compare.ts';
import { placed } from '../../../domain/compare/placed.ts';
import { x } from '../markup.ts';
import type { Chapter } from '../pieces.ts';
import { figureTable } from './figure-table.ts';

export function metrics(archive: Archive): Chapter {
  const used = archive.metrics
    .map((metric) => ({ metric, figures: archive.figuresOf.metric(metric.id) }))
    .filter(({ figures }) => figures.length > 0);
  const apart = placed(compareAll(archive).values());
  return {
    id: 'figures',
    title: '可比数据',
    parts: used.map(({ metric }) => ({ id: `metric-${metric.id}`, title: metric.name })),
    body: x`<h1>可比数据</h1><p>几份报告都给出的数放在一处。照来源的写法，括号内是换算成基本单位的数。同一指标里，口径相同的才能比较；其余各注理由。</p>${used.map(
      ({ metric, figures }) =>
        x`<div class="metric"><h2 id="metric-${metric.id}">${metric.name}</h2><p>${metric.text}${natures[metric.nature]}。</p>${figureTable(archive, figures, true, apart)}</div>`,
    )}`,
  };
}
