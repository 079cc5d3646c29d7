import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../reader/body/read-body.ts';
import { overlapsWith } from './overlap.ts';
import type { Original } from './restore.ts';

const sentence = '县总工会把律师请进企业为职工讲解劳动合同里看不懂的条款和算不清的账目';
const original: Original = {
  id: 'x',
  blocks: [{ role: 'paragraph', pieces: [{ line: 1, gap: '', parts: [{ text: `五年来，${sentence}。` }] }] }],
};
const found = (body: string) =>
  overlapsWith(readBody('x.mdx', `${body} [#p1]\n`, 1), original).map(({ text }) => text.length);

test('a sentence of the source in a body is found, whatever its punctuation', () => {
  assert.deepEqual(found(sentence), [sentence.length]);
  assert.deepEqual(found(`${sentence.slice(0, 12)}，${sentence.slice(12)}`), [sentence.length]);
});

test('a short run is none', () => assert.deepEqual(found(sentence.slice(0, 23)), []));

test('what is quoted, and what a component parts, is none', () => {
  assert.deepEqual(found(`他说：“${sentence}。”`), []);
  assert.deepEqual(
    found(`${sentence.slice(0, 14)}<Term id="a">${sentence.slice(14, 16)}</Term>${sentence.slice(16)}`),
    [],
  );
});
