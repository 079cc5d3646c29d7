import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { idPattern, markPattern, milestoneIdPattern, paragraphIdPattern } from './id.ts';

const table: [RegExp, good: string[], bad: string[]][] = [
  [
    idPattern,
    ['a', 'yangjiang-2018', 'sange-yipi', 'hotline-12351'],
    ['', '2018', 'A', '阳江', 'a_b', 'a--b', '-a', 'a-', 'a b', 'a.b'],
  ],
  [
    milestoneIdPattern,
    ['yangjiang-2013-11-seafarers-union', 'zhaoqing-hitech-2021-11-20-founding', 'a-2013-b'],
    ['yangjiang-seafarers', 'yangjiang-2013-11', 'yangjiang-2013-11-', '2013-11-x', 'yangjiang-2013-1-海员'],
  ],
  [paragraphIdPattern, ['p1', 'p120'], ['p0', 'p', 'p01', 'P1', 'p1a']],
];
for (const [pattern, good, bad] of table) {
  for (const id of good) test(`${id} fits ${pattern}`, () => assert.match(id, pattern));
  for (const id of bad) test(`“${id}” does not fit ${pattern}`, () => assert.doesNotMatch(id, pattern));
}

test('no id needs escaping in an address', () => {
  fc.assert(fc.property(fc.stringMatching(idPattern), (id) => assert.equal(encodeURIComponent(id), id)));
});

test('a mark is found at the end only', () => {
  assert.equal(markPattern.exec('文字。 [#p7]')?.[1], 'p7');
  assert.equal(markPattern.exec('文字 [#p7] 又文字'), null);
  assert.equal('文字。 [#p7]'.replace(markPattern, ''), '文字。');
});
