import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines, record } from '../../tests/fixtures/source.ts';
import { restore } from './restore.ts';
import { sectionsOfOriginal, splitEdition } from './sections.ts';

test('an original is parted at the headings of the edition, furniture aside', () => {
  const blocks = [
    { role: 'furniture' as const, lines: '1-2' },
    { role: 'lead' as const, lines: '3-5' },
    { role: 'kicker' as const, lines: '6' },
    ...record.blocks.slice(0, 2),
  ];
  const { sections, furniture } = sectionsOfOriginal(restore({ ...record, blocks }, lines).original);
  assert.deepEqual(
    sections.map((s) => [s.id, s.blocks.map((b) => b.role)]),
    [
      [undefined, ['lead']],
      ['all', ['kicker', 'heading', 'paragraph']],
    ],
  );
  assert.deepEqual(
    furniture.map((b) => b.pieces.length),
    [2],
  );
});

test('an edition is parted at the same headings, and loses nothing', () => {
  const html = '<p>a</p><h2 id="x">X</h2><p>b</p><h3 class="y" id="y">Y</h3><p>c</p><h2 id="z">Z</h2>';
  const parts = splitEdition(html, ['x', 'z']);
  assert.deepEqual([...parts.keys()], ['', 'x', 'z']);
  assert.equal([...parts.values()].join(''), html);
  assert.match(parts.get('x') ?? '', /id="y"/);
});
