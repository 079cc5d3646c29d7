import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FigureData, MetricData, Scope } from '../model.ts';
import { checkScope } from './scope.ts';

const metric: MetricData = {
  id: 'aid',
  name: '助学金额',
  text: '……',
  whose: '本级及下级工会',
  nature: 'flow',
  unit: '元',
  units: ['元'],
  scope: { stage: ['raised', 'paid'] },
  topic: 'assistance',
};

function codes(scope: Scope | undefined, unit = '万元', more: Partial<FigureData> = {}) {
  const found: string[] = [];
  const figure = { id: 'x', metric: 'aid', unit, scope, ...more } as FigureData;
  checkScope(figure, metric, [], (path, code) => {
    found.push(`${path.join('.')} ${code}`);
  });
  return found;
}

test('a figure that fits its metric', () => {
  assert.deepEqual(codes({ nature: 'flow', extent: 'whole', stage: 'paid' }), []);
  assert.deepEqual(codes({ nature: 'unclear', extent: 'mixed', stage: 'raised' }), []);
  assert.deepEqual(codes(undefined), []);
});

test('a stock in a metric of flows', () =>
  assert.deepEqual(codes({ nature: 'stock', extent: 'whole', stage: 'paid' }), ['scope.nature nature-not-of-metric']));

test('a dimension that the metric asks for', () =>
  assert.deepEqual(codes({ nature: 'flow', extent: 'whole' }), ['scope scope-not-of-metric']));

test('a code that the metric does not allow', () =>
  assert.deepEqual(codes({ nature: 'flow', extent: 'whole', stage: 'planned' }), ['scope.stage scope-not-of-metric']));

test('a count that its unit belies', () =>
  assert.deepEqual(codes({ nature: 'flow', extent: 'whole', count: 'heads', stage: 'paid' }, '万人次'), [
    'scope.count count-not-of-unit',
    'scope.count scope-not-of-metric',
  ]));
