import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatLines, formatRange, parseRange, parseRanges } from './lines.ts';

const cases: [text: string, report: string, first: number, last: number, words: string][] = [
  ['95', 'a', 95, 95, '第95行'],
  ['187-191', 'a', 187, 191, '第187—191行'],
  ['yangjiang-2025:56-58', 'yangjiang-2025', 56, 58, '第56—58行'],
  ['9-3', 'a', 9, 3, '第9—3行'],
];
for (const [text, report, first, last, words] of cases) {
  test(`“${text}” is ${words}`, () => {
    const range = parseRange(text, 'a');
    assert.deepEqual(range, { report, first, last });
    assert.equal(range && formatRange(range), words);
  });
}

for (const text of ['', '0', '0-3', '3-', '-3', '3—5', 'x', '3 - 5', 'A:3', '1-2-3']) {
  test(`“${text}” is no range`, () => assert.equal(parseRange(text, 'a'), null));
}

for (const [text, words] of [
  ['53', '第53行'],
  ['303, 555-564', '第303、555—564行'],
  ['1-2,4', '第1—2、4行'],
])
  test(`the list “${text}” is ${words}`, () => assert.equal(formatLines(text ?? ''), words));

test('a list is read whole or not at all', () => {
  assert.equal(parseRanges('401-435, 440-442', 'a')?.length, 2);
  assert.equal(parseRanges('401-435, x', 'a'), null);
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(9999), (a, b) => {
      assert.deepEqual(parseRange(`${a + 1}-${b + 1}`, 'r'), { report: 'r', first: a + 1, last: b + 1 });
    }),
  );
});
