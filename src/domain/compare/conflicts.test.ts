import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../archive/archive.ts';
import type { MetricData } from '../model.ts';
import { boundsOf } from '../numbers/bounds.ts';
import { normalize, type Quantity } from '../numbers/quantity.ts';
import { parseDate } from '../time/parse.ts';
import { compare } from './compare.ts';
import { conflicts } from './conflicts.ts';

const metric = { id: 'members', name: '会员', nature: 'stock', scope: {} } as unknown as MetricData;

const figure = (id: string, q: Partial<Quantity>, more: Partial<Figure> = {}): Figure => {
  const quantity: Quantity = { unit: '人', qualifier: 'exact', ...q };
  return {
    ...quantity,
    id,
    label: id,
    topic: 'x',
    union: 'a',
    report: id,
    evidence: [],
    scope: { nature: 'stock', extent: 'whole' },
    period: parseDate('2018'),
    normalized: normalize(quantity),
    bounds: boundsOf(quantity),
    ...more,
  };
};

const kinds = (...figures: Figure[]) =>
  conflicts(figures, [compare(metric, figures, () => undefined)]).map(({ kind }) => kind);

test('the same number twice is a repeat', () =>
  assert.deepEqual(kinds(figure('x', { value: 46 }), figure('y', { value: 46 })), ['repeat']));

test('约 against an exact number is looser', () =>
  assert.deepEqual(
    kinds(figure('x', { value: 710_123 }), figure('y', { value: 71, unit: '万人', qualifier: 'about' })),
    ['looser'],
  ));

test('two numbers that cannot both be true differ', () =>
  assert.deepEqual(kinds(figure('x', { value: 46 }), figure('y', { value: 47 })), ['differs']));

test('another time and another union are another thing', () =>
  assert.deepEqual(
    kinds(
      figure('x', { value: 46 }),
      figure('y', { value: 47 }, { period: parseDate('2019') }),
      figure('z', { value: 47 }, { union: 'b' }),
    ),
    [],
  ));

test('a variant in the same report', () =>
  assert.deepEqual(
    kinds(
      figure(
        'x',
        { value: 300, qualifier: 'over' },
        { also: [{ value: 300, qualifier: 'over', wording: '300多场', evidence: ['1'] }] },
      ),
    ),
    ['looser'],
  ));
