import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOfText, solid, textsIn } from './digest.ts';

const cases: [text: string, within: string, found: boolean][] = [
  ['某会成立于码头。', '甲乙。某会成立于码头。丙', true],
  ['某会成立于码头。', '某会成立于码头。', true],
  ['某会成立于码头。', '某会 成立\n于码\u200b头。', true],
  ['某会成立于码头。', '某会成立于码头', false],
  ['某会成立于码头。', '', false],
  ['某会成立于码头。', '某会成立于渡头。某会成立于码边。', false],
];

for (const [text, within, found] of cases)
  test(`“${text}” ${found ? 'stands' : 'does not stand'} in “${within}”`, () =>
    assert.equal(textsIn(solid(within), [digestOfText(text)]).length, found ? 1 : 0));

test('texts of several lengths are found in one reading', () => {
  const digests = ['甲乙丙', '丙丁', '戊己'].map(digestOfText);
  assert.deepEqual(textsIn('甲乙丙丁', digests), digests.slice(0, 2));
});
