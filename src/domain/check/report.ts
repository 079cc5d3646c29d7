/** What must hold between a report's front matter and the rest of the content. */
import type { Content, FigureData, MilestoneData, ReportData } from '../model.ts';
import { splitUnit } from '../numbers/quantity.ts';
import { checkDates } from './dates.ts';
import { checkEditions } from './editions.ts';
import { checkRanges } from './evidence.ts';
import type { Add, Path } from './finding.ts';
import { checkHighlights } from './highlights.ts';
import { type Require, requireAll } from './references.ts';
import { checkScope } from './scope.ts';

export function checkReport(report: ReportData, content: Content, require: Require, nextYear: number, add: Add) {
  const evidence = (texts: string[], path: Path) =>
    checkRanges(texts, (i) => [...path, 'evidence', i], report.id, content.sources, add);

  checkDates(report, content, nextYear, add);
  require('unions', report.union, ['union'], add);
  checkEditions(report, add);
  checkHighlights(report.highlights, report, '本报告', add);
  requireAll(require, 'topics', report.topics, ['topics'], add);
  if (!content.sources.some((s) => s.id === report.id)) {
    add(
      [],
      'no-source',
      `报告“${report.id}”没有来源记录。`,
      `行号指着来源，没有来源记录就无从查对。请写 content/sources/${report.id}.yaml。`,
    );
  }
  report.people.forEach((person, i) => {
    require('unions', person.union, ['people', i, 'union'], add);
    evidence(person.evidence, ['people', i]);
  });
  report.notes.forEach(({ lines }, i) => {
    if (lines) checkRanges(lines.split(','), () => ['notes', i, 'lines'], report.id, content.sources, add);
  });
  report.milestones.forEach((m, i) => {
    const at = ['milestones', i];
    requireAll(require, 'unions', m.unions, [...at, 'unions'], add);
    requireAll(require, 'topics', m.topics, [...at, 'topics'], add);
    evidence(m.evidence, at);
    checkMilestoneId(m, content, at, add);
  });
  report.figures.forEach((f, i) => {
    const at = ['figures', i];
    require('unions', f.union, [...at, 'union'], add);
    require('topics', f.topic, [...at, 'topic'], add);
    require('metrics', f.metric, [...at, 'metric'], add);
    evidence(f.evidence, at);
    f.also?.forEach((variant, n) => {
      evidence(variant.evidence, [...at, 'also', n]);
    });
    checkFigure(f, report, content, at, add);
  });
}

function checkMilestoneId(m: MilestoneData, content: Content, at: Path, add: Add) {
  if (m.id === '' || content.unions.length === 0 || content.unions.some((u) => m.id.startsWith(`${u.id}-`))) return;
  add(
    [...at, 'id'],
    'bad-milestone-id',
    `大事 id“${m.id}”不以工会 id 开头。`,
    `写成 <工会id>-<日期>-<英文词>，例如 ${m.unions[0] ?? 'yangjiang'}-2018-06-word。`,
  );
}

function checkFigure(f: FigureData, report: ReportData, content: Content, at: Path, add: Add) {
  if (f.id !== '' && !f.id.startsWith(`${report.id}-`)) {
    add(
      [...at, 'id'],
      'bad-figure-id',
      `数据 id“${f.id}”不以报告 id 开头。`,
      `写成 ${report.id}-<英文词>；这样全站不会重名。`,
    );
  }
  const metric = content.metrics.find((m) => m.id === f.metric);
  checkScope(f, metric, at, add);
  if (metric && f.unit !== '' && metric.units.length > 0 && !metric.units.includes(splitUnit(f.unit).base)) {
    add(
      [...at, 'unit'],
      'unit-not-of-metric',
      `单位“${f.unit}”不属于指标“${metric.name}”（${metric.units.join('、')}）。`,
      '单位不同就不能放在一起比较。改单位，换指标，去掉 metric，或在 content/metrics.yaml 给该指标的 units 加上这个单位。',
    );
  }
}
