/** The sources themselves, where they are at hand: every line assigned, every fact proven, every character once. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readContent } from '../scripts/check-content/read.ts';
import { checkOriginals } from '../scripts/check-originals.ts';
import { findOriginals } from '../scripts/find-originals.ts';
import { blockText } from '../src/originals/restore.ts';

const folder = findOriginals();

describe('the sources', { skip: folder ? false : 'no source is at hand' }, () => {
  const { problems, notices, proofs, recognised } = checkOriginals('.', folder);
  const { content } = readContent('.');

  test('every line is assigned, every fact proven, every number has its place', () => {
    assert.deepEqual([problems, notices], [[], []]);
    assert.equal(proofs.tallies.length, content.reports.length);
  });

  for (const record of content.sources) {
    const original = proofs.originals.get(record.id);
    const lines = recognised.texts.get(record.sha256) ?? [];
    const solid = (text: string) => text.replace(/\s/gu, '');

    test(`${record.id} holds each character of its lines once, apart from corrections`, () => {
      const pieces = original?.blocks.flatMap((block) => block.pieces) ?? [];
      const printed = pieces
        .sort((a, b) => a.line - b.line)
        .map((piece) => piece.parts.map((part) => part.printed ?? part.text).join(''));
      const own = lines.filter((_, i) => pieces.some((piece) => piece.line === i + 1));
      assert.equal(solid(printed.join('\n')), solid(own.join('\n')));
      assert.ok(own.length > 60, 'a report has more lines than this');
    });

    test(`${record.id} has no stray space and no broken number`, () => {
      for (const block of original?.blocks ?? []) {
        const text = blockText(block);
        assert.doesNotMatch(text, /\s\s|^\s|\s$|\n/u);
        assert.doesNotMatch(text, /[\d.] [\d万亿年月日人%]|\p{Script=Han} \d|\d \p{Script=Han}/u, text);
        if (block.role === 'paragraph' || block.role === 'lead') assert.match(text, /[。！？…”]$/u, text);
      }
    });
  }

  test('the six reports share five files, and no line of a file stands twice', () => {
    const seen = new Set<string>();
    for (const record of content.sources)
      for (const { line } of proofs.originals.get(record.id)?.blocks.flatMap((b) => b.pieces) ?? []) {
        const at = `${record.sha256} ${line}`;
        assert.ok(!seen.has(at), at);
        seen.add(at);
      }
    for (const [sum, lines] of recognised.texts)
      lines.forEach((text, i) => {
        assert.equal(seen.has(`${sum} ${i + 1}`), text.trim() !== '', `line ${i + 1} of ${sum}`);
      });
  });
});
