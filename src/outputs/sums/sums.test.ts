import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { packSite } from '../hosting/pack.ts';
import { checkSums, sumsFile, writeSums } from './sums.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sums-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/index.html'), '甲'.repeat(1000));
  writeFileSync(join(folder, 'b.css'), 'b {}');
  writeSums(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const codes = () => checkSums(folder).problems.map(({ file, code }) => `${file} ${code}`);

test('a site as it was built has nothing wrong, packed or not', async () => {
  assert.match(
    readFileSync(join(folder, sumsFile), 'utf8'),
    /^[0-9a-f]{64} {2}a\/index\.html\n[0-9a-f]{64} {2}b\.css\n$/,
  );
  assert.deepEqual(checkSums(folder), { files: 2, problems: [] });
  await packSite(folder);
  assert.deepEqual(codes(), []);
});

test('one changed byte is found, and what was added or lost', () => {
  writeFileSync(join(folder, 'b.css'), 'c {}');
  writeFileSync(join(folder, 'more.html'), '');
  rmSync(join(folder, 'a/index.html'));
  assert.deepEqual(codes().sort(), ['a/index.html file-lost', 'b.css file-changed', 'more.html file-added']);
});

test('a packed file that holds something else is found', async () => {
  await packSite(folder);
  writeFileSync(join(folder, 'a/index.html.br'), 'x');
  assert.deepEqual(codes(), ['a/index.html.br packed-differs']);
});

test('a folder without sums is told', () => {
  rmSync(join(folder, sumsFile));
  assert.match(codes().join(), /no-sums/);
});
