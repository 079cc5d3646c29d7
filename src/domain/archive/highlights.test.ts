import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalize } from '../numbers/quantity.ts';
import type { Figure } from './archive.ts';
import { highlights } from './highlights.ts';

const figure = (id: string, value: number, unit: string, more: Partial<Figure> = {}) =>
  ({ id, value, unit, qualifier: 'exact', normalized: normalize({ value, unit }), ...more }) as Figure;

const cases: [string, Figure[], string[]][] = [
  ['none of none', [], []],
  ['all of a few, in their order', [figure('a', 1, '人'), figure('b', 9, '家')], ['a', 'b']],
  [
    'metrics before greater numbers, each once',
    [
      figure('trees', 9_000_000, '棵'),
      figure('members', 40, '万人', { metric: 'members' }),
      figure('members-again', 50, '万人', { metric: 'members' }),
      figure('unions', 500, '家', { metric: 'unions' }),
      figure('halls', 3, '个', { metric: 'halls' }),
    ],
    ['trees', 'members-again', 'unions', 'halls'],
  ],
  [
    'what needs a note to be understood does not stand alone',
    [figure('noted', 9_000_000, '人', { note: '计划数' }), figure('plain', 2, '个')],
    ['plain'],
  ],
];
for (const [name, figures, expected] of cases)
  test(name, () =>
    assert.deepEqual(
      highlights(figures).map((f) => f.id),
      expected,
    ),
  );
