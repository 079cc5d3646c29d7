import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HonourRow, honourPages } from './honours.ts';

const row = (union: string, year: number, count: number): HonourRow => ({
  union,
  year,
  honours: Array.from({ length: count }, () => ({ date: undefined, honour: '先进', of: [] })),
});
const rows = [row('a', 2001, 1), row('a', 2002, 2), row('b', 2001, 1)];

test('honours stand on one page while it can hold them, and else on a page a union', () => {
  assert.deepEqual(honourPages(rows, 3), [{ union: undefined, rows, unions: [] }]);
  const [first, ...more] = honourPages(rows, 2);
  assert.deepEqual(first, {
    union: undefined,
    rows: [],
    unions: [
      ['a', 3],
      ['b', 1],
    ],
  });
  assert.deepEqual(
    more.map(({ union, rows }) => [union, rows.length]),
    [
      ['a', 2],
      ['b', 1],
    ],
  );
});
