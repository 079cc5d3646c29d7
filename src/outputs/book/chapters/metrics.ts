/** Figures of several reports that can be compared, a table a metric. */
import type { Archive } from '../../../domain/archive/archive.ts';
import { x } from '../markup.ts';
import type { Chapter } from '../pieces.ts';
import { figureTable } from './figure-table.ts';

export function metrics(archive: Archive): Chapter {
  const used = archive.metrics
    .map((metric) => ({ metric, figures: archive.figuresOf.metric(metric.id) }))
    .filter(({ figures }) => figures.length > 0);
  return {
    id: 'figures',
    title: '可比数据',
    parts: used.map(({ metric }) => ({ id: `metric-${metric.id}`, title: metric.name })),
    body: x`<h1>可比数据</h1><p>几份报告都给出的数放在一处。照来源的写法；口径与时段各不相同，括号内是换算成基本单位的数。</p>${used.map(
      ({ metric, figures }) =>
        x`<div class="metric"><h2 id="metric-${metric.id}">${metric.name}</h2><p>${metric.text}</p>${figureTable(archive, figures, true)}</div>`,
    )}`,
  };
}
