import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf } from '../../../tests/fixtures/source.ts';
import { changedSince, digestOf, type Verified } from './verified.ts';

const content = archiveOf();
const verified = {
  date: '2026-11-21',
  reports: [{ id: 'nanwan-2018', digest: digestOf(content, 'nanwan-2018') }],
} as Verified;

test('what was verified and stayed as it was is not named', () => {
  assert.deepEqual(changedSince(verified, content), []);
  const reversed = archiveOf((c) => {
    c.sources = c.sources.map((s) => Object.fromEntries(Object.entries(s).reverse()) as typeof s);
  });
  assert.deepEqual(changedSince(verified, reversed), [], 'the order of keys says nothing');
});

test('a digit or a line changed since is named', () => {
  const digit = archiveOf((c) => Object.assign(c.reports[0]?.figures[0] ?? {}, { value: 1 }));
  const block = archiveOf((c) => Object.assign(c.sources[0]?.blocks[0] ?? {}, { lines: '8' }));
  assert.deepEqual([changedSince(verified, digit), changedSince(verified, block)], [['nanwan-2018'], ['nanwan-2018']]);
});
