import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Both, wordsToRead } from './words.ts';

const texts: Both[] = [
  ['理发师发言，工会大厅', '理髮師發言，工會大廳'],
  ['请发言人', '請發言人'],
  ['他再发言', '他再發言'],
];

test('places where words decide, by what they became; characters that become one thing are left out', () => {
  assert.deepEqual(Object.fromEntries(wordsToRead(texts)), {
    '发→髮': ['理髮師發言，'],
    '发→發': ['理髮師發言，工會', '請發言人', '他再發言'],
  });
});

test('a place with the neighbours of one that is known was read before', () => {
  assert.deepEqual(Object.fromEntries(wordsToRead(texts.slice(1), ['申请发言'])), { '发→發': ['他再發言'] });
});
