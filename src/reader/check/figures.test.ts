import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inCopy } from '../../../tests/fixtures/copy.ts';
import { makeArchive } from '../../domain/archive/archive.ts';
import { readContent } from '../read.ts';
import { checkFigures } from './figures.ts';

const report = 'content/reports/yangjiang-2018.mdx';

/** The advice on `good/`, with a part of its report replaced. */
function advice(from = '', to = '') {
  let said: string[] = [];
  inCopy((folder) => {
    const file = join(folder, report);
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes(from));
    writeFileSync(file, text.replace(from, to));
    const read = readContent(folder);
    said = checkFigures(read, makeArchive(read.content)).map(({ file, line, code }) => `${file}:${line} ${code}`);
  });
  return said;
}

const exact = '    qualifier: exact\n';
const scope = '    scope: { nature: stock, extent: whole }\n';

test('a figure of a metric says its scope', () => {
  assert.deepEqual(advice(), [`${report}:23 figure-without-scope`]);
  assert.deepEqual(advice(exact, exact + scope), []);
});

test('a figure without a metric says why it has no peer', () => {
  assert.deepEqual(advice('    metric: members\n', ''), [`${report}:23 figure-without-peer`]);
  assert.deepEqual(advice('    metric: members\n', '    alone: single\n'), []);
});

test('a number that is told in two ways is shown to editors', () =>
  assert.deepEqual(
    advice(exact, `${exact}${scope}    also:\n      - { value: 440, qualifier: over, evidence: ["6"] }\n`),
    [`${report}:23 value-looser`],
  ));

test('every figure of the six reports is in a metric with its scope, or says why it has no peer', () => {
  const read = readContent('.');
  const archive = makeArchive(read.content);
  assert.ok(archive.figures.length > 200);
  assert.deepEqual(
    checkFigures(read, archive).filter(({ code }) => code.startsWith('figure-without')),
    [],
  );
});
