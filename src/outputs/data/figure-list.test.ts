import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeArchive } from '../../domain/archive/archive.ts';
import type { Passage } from '../../originals/passage.ts';
import { plainScript } from '../../originals/plain.ts';
import { proveFigure } from '../../originals/prove/figure.ts';
import { readContent } from '../../reader/read.ts';
import { figureList, figureListFile } from './figure-list.ts';

const archive = makeArchive(readContent('.').content);
const list = figureList(archive);

test('the list that was checked by eye is that of the present figures', () =>
  assert.equal(list, readFileSync(figureListFile, 'utf8'), 'run `npm run figures`, and look at the lines that change'));

test('each figure has a line, with what its source says, and in a metric or with a reason', () => {
  const rows = list.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:---|编号)/.test(line));
  assert.ok(rows.length > 200);
  assert.equal(rows.length, archive.figures.length);
  for (const row of rows) {
    const [, quote, read, bounds, , , metric, scope, place] = row.slice(2).split(' | ');
    assert.ok(quote && read && bounds && place, row);
    assert.equal(metric === '', scope === '', row);
  }
});

test('the quoted words alone say the number, its unit and how exact it is', () => {
  for (const figure of archive.figures) {
    const text = plainScript((figure.quote ?? '').replace(/\s/g, ''));
    assert.deepEqual(proveFigure(figure, [{ text } as Passage]).doubts, [], figure.id);
    // 多 and 余 end a number that 超 leaves open: a figure that is quoted with them is read with them.
    if (figure.qualifier === 'over' && !figure.wording) assert.doesNotMatch(text, /[\d万亿][多余]/, figure.id);
  }
});
