/** The content check on broken archives: every problem is found, at its line, with its message, and no other. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkFolder } from '../scripts/check-content/index.ts';
import { broken } from './fixtures/broken.ts';

const good = join(import.meta.dirname, 'fixtures/good');

function inCopy<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    cpSync(good, folder, { recursive: true });
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the good archive has no problem', () => assert.deepEqual(checkFolder(good), []));

test('a folder with nothing in it says what is missing', () => {
  const codes = checkFolder(join(good, 'nowhere')).map((p) => p.code);
  assert.deepEqual(codes.sort(), [
    'missing-file',
    'missing-file',
    'missing-file',
    'missing-folder',
    'missing-folder',
    'missing-folder',
  ]);
});

for (const { name, file, replace, add, remove, also, problems } of broken) {
  test(name, () =>
    inCopy((folder) => {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      if (replace) assert.ok(text.includes(replace[0]), 'the fixture no longer has what the case replaces');
      if (remove) rmSync(path);
      else writeFileSync(path, text.replace(...(replace ?? ['', ''])) + (add ?? ''));
      if (also) writeFileSync(join(folder, also.file), also.text);
      const found = checkFolder(folder);
      const said = found.map((p) => `${p.file}:${p.line} [${p.code}] ${p.message}`);
      assert.deepEqual(
        said.map((line, i) => (problems[i]?.endsWith('：') ? line.slice(0, problems[i]?.length) : line)),
        problems,
      );
      for (const p of found) assert.match(p.advice, /[。？]|例如|[：:]/, 'every problem says what to do');
    }),
  );
}
