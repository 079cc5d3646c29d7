/** The content check on broken archives: every problem is found, at its line, with its message, and no other. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { historyNotice } from '../src/reader/check/history.ts';
import { checkFolder } from '../src/reader/check/index.ts';
import { broken } from './fixtures/broken.ts';
import { good, inCopy } from './fixtures/copy.ts';

const promises = 'content/permalinks.txt';

test('the good archive has no problem', () => assert.deepEqual(checkFolder(good), []));

test('a folder with nothing in it says what is missing', () => {
  const codes = checkFolder(join(good, 'nowhere')).map((p) => p.code);
  assert.deepEqual(codes.sort(), [
    'missing-file',
    'missing-file',
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

test('two milestones that became one are no problem once both lead to it', () =>
  inCopy((folder) => {
    const heir = '/milestones/yangjiang-2013-11-seafarers-union/';
    const merged = ['crew', 'sailors'].map((word) => `/milestones/yangjiang-2013-10-${word}/ -> ${heir}\n`);
    appendFileSync(join(folder, promises), merged.join(''));
    assert.deepEqual(checkFolder(folder), []);
  }));

test('a line deleted from the promises is found by the history, and an heir is no deletion', () =>
  inCopy((folder) => {
    assert.match(historyNotice(folder).join(), /没有版本历史/);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args]);
    const file = join(folder, promises);
    const kept = readFileSync(file, 'utf8');
    writeFileSync(file, `${kept}/about/\n/search/\n`);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--no-gpg-sign', '--message=promised');
    assert.deepEqual(checkFolder(folder), []);
    assert.deepEqual(historyNotice(folder), []);
    writeFileSync(file, `${kept}/search/ -> /about/\n`);
    const [found, ...others] = checkFolder(folder);
    assert.equal(others.length, 0);
    assert.equal(found?.code, 'permalink-deleted');
    assert.match(found?.message ?? '', /^公布过的地址 \/about\/ 从/);
  }));
