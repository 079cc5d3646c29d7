import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { writeSums } from '../../outputs/sums/sums.ts';
import { recordInputs, stands } from './standing.ts';

let folder = '';
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
const at = (path: string) => join(folder, path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standing-'));
  folders.push(folder);
  const site = mkdtempSync(at('new-'));
  writeFileSync(join(site, 'index.html'), 'page');
  writeSums(site);
  recordInputs('inputs', site, at('dist'), at('cache'));
  renameSync(site, at('dist'));
});
const isThere = (inputs: string) => stands(inputs, at('dist'), at('cache'));

test('a site stands as long as its inputs and all of its files are the same', () => {
  assert.ok(isThere('inputs'));
  assert.ok(!isThere('others'));
  assert.ok(!stands('inputs', at('elsewhere'), at('cache')));
});

for (const [what, change] of [
  ['changed', () => writeFileSync(at('dist/index.html'), 'pale')],
  ['lost', () => rmSync(at('dist/index.html'))],
  ['added', () => writeFileSync(at('dist/more.html'), '')],
] as const)
  test(`a site with a file ${what} is built anew`, () => {
    change();
    assert.ok(!isThere('inputs'));
  });

test('a site that was put there by another build is built anew, though its sums hold', () => {
  writeFileSync(at('dist/index.html'), 'other');
  writeSums(at('dist'));
  assert.ok(!isThere('inputs'));
});
