/** The sources themselves, where they are at hand: every line assigned, every fact proven, every character once. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseRange } from '../src/domain/lines.ts';
import { checkOriginals } from '../src/originals/check.ts';
import { findOriginals } from '../src/originals/files/find.ts';
import { passages } from '../src/originals/passage.ts';
import { proveDate } from '../src/originals/prove/date.ts';
import { proveFigure } from '../src/originals/prove/figure.ts';
import { prove } from '../src/originals/prove/index.ts';
import { blockText } from '../src/originals/restore.ts';
import { readContent } from '../src/reader/read.ts';

const folder = findOriginals();

describe('the sources', { skip: folder ? false : 'no source is at hand' }, () => {
  const read = readContent('.');
  const { content } = read;
  const { problems, notices, proofs, recognised } = checkOriginals(read, folder ?? '');

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
      assert.ok(original && original.blocks.length > 5, 'a report has more blocks than this');
      for (const block of original.blocks) {
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

  const cite = (evidence: string[], id: string) =>
    [...proofs.originals.values()].flatMap((original) =>
      passages(
        original,
        evidence.flatMap((text) => parseRange(text, id) ?? []),
      ),
    );
  const figures = content.reports.flatMap((report, r) => report.figures.map((figure, i) => ({ report, r, figure, i })));

  test('any figure with one digit changed is caught', () => {
    assert.ok(figures.length > 100);
    const next = (n: number) => Number(`${n}`.replace(/\d$/, (d) => `${(Number(d) + 1) % 10}`));
    const missed = figures.filter(({ report, r, figure, i }) => {
      const value = figure.value === undefined ? {} : { value: next(figure.value) };
      const max = figure.max === undefined ? {} : { max: figure.max + 1 };
      const spoilt = { ...figure, ...value, ...max };
      if (proveFigure(spoilt, cite(figure.evidence, report.id)).doubts.length > 0) return false;
      // The lines happen to hold the other number too; then the one that was right is left without a figure.
      const copy = structuredClone(content);
      Object.assign(copy.reports[r]?.figures[i] ?? {}, spoilt);
      return prove(copy, recognised.texts).findings.length === 0;
    });
    assert.deepEqual(
      missed.map(({ figure }) => figure.id),
      [],
    );
  });

  test('any figure moved to the lines of another is caught, but where they hold the same number', () => {
    const missed = figures.filter(({ report, figure, i }) => {
      const other = report.figures[(i + 7) % report.figures.length]?.evidence[0] ?? '';
      return proveFigure(figure, cite([other], report.id)).doubts.length === 0;
    });
    assert.ok(missed.length < figures.length / 10, missed.map(({ figure }) => figure.id).join(' '));
  });

  test('any milestone put into another year, without a reason, is caught', () => {
    assert.ok(content.reports.some((report) => report.milestones.length > 10));
    const missed = content.reports.flatMap((report) =>
      report.milestones.filter((m) => {
        const date = m.date.replace(/^\d{4}/, '1999');
        return proveDate(date, undefined, cite(m.evidence, report.id), '').doubts.length === 0;
      }),
    );
    assert.deepEqual(
      missed.map((m) => m.id),
      [],
    );
  });
});
