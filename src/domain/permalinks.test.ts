import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenPromises, heirsOf, parsePermalinks } from './permalinks.ts';

const text = '# 注\n/a/\n/b/ -> /a/\n\n/a/#p1\n/a/#p2 -> /a/#p1\n';
const permalinks = parsePermalinks(text);

test('lines are read with their numbers', () => {
  assert.deepEqual(permalinks, [
    { address: '/a/', line: 2 },
    { address: '/b/', heir: '/a/', line: 3 },
    { address: '/a/#p1', line: 5 },
    { address: '/a/#p2', heir: '/a/#p1', line: 6 },
  ]);
});

test('pages with heirs become redirects, under the base', () => {
  assert.deepEqual(heirsOf(permalinks, '/archive/'), { '/b/': '/archive/a/' });
});

const cases: [served: string[], broken: string[]][] = [
  [['/a/', '/a/#p1'], []],
  [['/a/'], ['/a/#p1', '/a/#p2']],
  [['/b/', '/a/#p1'], ['/a/']],
  [[], ['/a/', '/b/', '/a/#p1', '/a/#p2']],
];
for (const [served, broken] of cases) {
  test(`serving ${served.join(' ') || 'nothing'} breaks ${broken.join(' ') || 'nothing'}`, () => {
    assert.deepEqual(
      brokenPromises(permalinks, new Set(served)).map((p) => p.address),
      broken,
    );
  });
}
