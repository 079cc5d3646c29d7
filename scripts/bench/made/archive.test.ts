import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkFolder } from '../../../src/reader/check/index.ts';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { makeArchive } from './archive.ts';

const made = (reports: number) => {
  const folder = newFolder();
  makeArchive(folder, reports);
  return folder;
};
const texts = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join();

test('a made archive has no problems, and is the same each time', () => {
  const folder = made(9);
  assert.deepEqual(checkFolder(folder), []);
  assert.equal(texts(folder), texts(made(9)));
});
