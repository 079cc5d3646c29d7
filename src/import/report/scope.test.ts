import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MetricData } from '../../domain/model.ts';
import type { FigureFound } from '../facts/figures/figures.ts';
import { scopeFor } from './scope.ts';

const metrics = [
  { id: 'homes', nature: 'stock', scope: { grade: ['national', 'province', 'city', 'county', 'all'] } },
  { id: 'trees', nature: 'flow', scope: { stage: ['done', 'planned'] } },
] as unknown as MetricData[];
const scope = (metric: string, quote: string) =>
  scopeFor({ unit: '个', sentence: quote, quote } as FigureFound, metric, metrics);

for (const [quote, grade] of [
  ['创建省级模范职工之家6个', 'province'],
  ['市级模范职工之家23个', 'city'],
  ['全国模范职工之家2个', 'national'],
  ['模范职工之家29个', 'all'],
] as const)
  test(`what a metric asks for is filled in: ${quote}`, () => assert.equal(scope('homes', quote).grade, grade));

test('done, where a metric asks whether it is', () => assert.equal(scope('trees', '种树8154棵').stage, 'done'));
