/** content/README.md is true: its examples together are an archive that passes. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { formatProblems } from '../src/domain/problem.ts';
import { checkFolder } from '../src/reader/check/index.ts';

const readme = readFileSync(join(import.meta.dirname, '../content/README.md'), 'utf8');
const examples = [...readme.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)].map(([, file = '', text = '']) => ({
  file,
  text,
}));

test('an empty archive with the examples in it has no problem', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    for (const { file, text } of [...examples, { file: 'permalinks.txt', text: '' }]) {
      const path = join(folder, 'content', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    assert.equal(formatProblems(checkFolder(folder)), '');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('there is an example of every file that editors write', () =>
  assert.deepEqual(
    examples
      .map(({ file }) => file.replace(/\/.*\./, '/*.'))
      .filter((file, i, all) => all.indexOf(file) === i)
      .sort(),
    [
      'archive.yaml',
      'glossary.yaml',
      'metrics.yaml',
      'people.yaml',
      'reports/*.mdx',
      'sources/*.yaml',
      'topics.yaml',
      'unions/*.yaml',
    ],
  ));
