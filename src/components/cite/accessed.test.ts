import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CslItem } from '../../domain/citation.ts';
import { bibtex } from '../../outputs/citation/bibtex.ts';
import { ris } from '../../outputs/citation/ris.ts';
import { withDay } from './accessed.ts';

const item: CslItem = {
  id: 'a',
  type: 'webpage',
  language: 'zh-CN',
  title: '某会成立',
  author: [{ literal: '某志' }],
  archive: '某志',
  URL: 'https://x/m/',
};
const read: CslItem = { ...item, accessed: { 'date-parts': [[2026, 11, 2]] } };

test('a record with its day is the record that would have been written with it', () => {
  assert.equal(withDay(ris([item]), 'ris', '2026-11-02'), ris([read]));
  assert.equal(withDay(bibtex([item]), 'bib', '2026-11-02'), bibtex([read]));
  assert.deepEqual(JSON.parse(withDay(JSON.stringify([item]), 'json', '2026-11-02')), [read]);
});

test('a record shown on a page, where lines end plainly, keeps them so', () => {
  const shown = ris([item]).replaceAll('\r\n', '\n');
  assert.match(withDay(shown, 'ris', '2026-11-02'), /^Y2 {2}- 2026\/11\/02\nUR {2}- /m);
});
