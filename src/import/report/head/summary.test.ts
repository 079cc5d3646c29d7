import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureData, MetricData, UnionData } from '../../../domain/model.ts';
import { isProposedSummary } from '../../../domain/proposed-summary.ts';
import { proposedSummary } from './summary.ts';

const union = { id: 'shiqiao', name: '石桥县总工会', short: '石桥' } as UnionData;
const metrics = [{ id: 'members', name: '工会会员数' } as MetricData];
const figure = (label: string, value: number, unit: string, more: Partial<FigureData> = {}, confidence = 0.95) => ({
  fact: {
    id: label,
    label,
    value,
    unit,
    qualifier: 'exact',
    topic: 'rights',
    union: 'shiqiao',
    evidence: ['1'],
    ...more,
  } as FigureData,
  rule: 'amount',
  confidence,
  lines: ['1'],
  text: '',
});

test('a summary names the largest of each unit, by the names of metrics and of the archive', () => {
  const figures = [
    figure('石桥慰问职工', 9000, '人'),
    figure('石桥全县会员', 5.2, '万人', { metric: 'members' }),
    figure('石桥慰问金', 300, '万元'),
    figure('石桥互助金', 20, '万元'),
    figure('石桥把服务送到千家万户的那些单位', 1200, '家'),
    figure('石桥驿站', 45, '个', {}, 0.5),
  ];
  const summary = proposedSummary({ union, covers: '2019/2024', milestones: [], figures, metrics });
  assert.equal(summary, '石桥县总工会2019—2024年的工作，记有大事0条、数据6项。其中工会会员数5.2万人，慰问金300万元。');
  assert.ok(isProposedSummary(summary));
  assert.ok(!isProposedSummary('石桥县总工会2019—2024年的工作：建会、服务和维权。'));
});
