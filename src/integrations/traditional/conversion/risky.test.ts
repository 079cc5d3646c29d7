/** Words in which one Simplified character may become several Traditional ones: risky.txt, each with what it must become. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { traditionalConverter } from './convert.ts';

const text = readFileSync(new URL('risky.txt', import.meta.url), 'utf8');
const pairs = text
  .trim()
  .split(/[；\n]/)
  .map((pair) => pair.split(' ') as [string, string]);
const convert = traditionalConverter(['叶光沛', '梁玉泉', '朱秀云', '吴松伟', '冯周海', '彭新启', '陈英峰']);

test('risky words become what Hong Kong prints', () => {
  const wrong = pairs.filter(([word, expected]) => convert(word) !== expected);
  assert.deepEqual(
    wrong.map(([word]) => `${word} ${convert(word)}`),
    wrong.map((pair) => pair.join(' ')),
  );
});

test('every pair is a word and its conversion, of one length', () => {
  assert.ok(pairs.length > 200);
  for (const pair of pairs) {
    assert.equal(pair.length, 2, pair.join(' '));
    assert.equal(pair[0].length, pair[1].length, pair.join(' '));
  }
});
