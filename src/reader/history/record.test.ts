import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inCopy } from '../../../tests/fixtures/copy.ts';
import { formatHistory } from '../../domain/history/history.ts';
import { archiveRoot } from '../../settings.ts';
import { checkFolder } from '../check/index.ts';
import { readContent } from '../read.ts';
import { readHistory, writeHistory } from './file.ts';
import { behindNotice, recordNow } from './record.ts';

const report = 'content/reports/yangjiang-2018.mdx';

function change(folder: string, from: string | RegExp, to: string) {
  const text = readFileSync(join(folder, report), 'utf8');
  assert.ok(text.search(from) >= 0, 'the fixture no longer has what the test replaces');
  writeFileSync(join(folder, report), text.replace(from, to));
}

const now = (folder: string, day: string, ...said: [string?, string[]?]) => {
  const { history, addresses } = recordNow(folder, readContent(folder), day, ...said);
  writeHistory(folder, history);
  return addresses;
};

test('every change of the content is in its history: npm run history', () =>
  assert.deepEqual(behindNotice(archiveRoot(), readContent(archiveRoot())), []));

test('mark-up changes nothing, words change the paragraph they stand in and its day', () =>
  inCopy((folder) => {
    now(folder, '2026-08-01');
    change(folder, / \[#p1\]/, '\u3000[#p1]');
    assert.deepEqual(now(folder, '2026-11-01'), []);
    change(folder, /(?=。?\s*\[#p1\])/, '又一句');
    assert.deepEqual(behindNotice(folder, readContent(folder)).length, 1);
    assert.deepEqual(now(folder, '2026-11-28', '补一句。'), ['/reports/yangjiang-2018/#p1']);
    const { entries, reasons } = readHistory(folder);
    assert.deepEqual(entries.get('/reports/yangjiang-2018/#p1')?.days, ['2026-08-01', '2026-11-28']);
    assert.deepEqual([...reasons], [['2026-11-28 /reports/yangjiang-2018/', '补一句。']]);
    assert.deepEqual(checkFolder(folder), []);
  }));

test('a reason may come after, and goes to the pages that were filed that day', () =>
  inCopy((folder) => {
    now(folder, '2026-08-01');
    change(folder, /(?=。?\s*\[#p1\])/, '又一句');
    now(folder, '2026-11-28');
    now(folder, '2026-11-28', '补一句。');
    assert.deepEqual([...readHistory(folder).reasons.keys()], ['2026-11-28 /reports/yangjiang-2018/']);
  }));

test('an archive that never recorded begins with the days of its version history', () =>
  inCopy((folder) => {
    const commit = (day: string) => {
      const date = `${day}T12:00:00Z`;
      const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
      const git = (...args: string[]) =>
        execFileSync('git', ['-C', folder, '-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args], {
          env,
        });
      git('init', '--quiet');
      git('add', '.');
      git('commit', '--quiet', '--no-gpg-sign', '--message=content');
    };
    commit('2026-08-01');
    change(folder, /(?=。?\s*\[#p1\])/, '又一句');
    commit('2026-09-01');
    const { history, addresses } = recordNow(folder, readContent(folder), '2026-11-28');
    assert.deepEqual(addresses, []);
    assert.match(formatHistory(history), /^\/reports\/yangjiang-2018\/#p1 \w+ 2026-08-01 2026-09-01$/m);
    assert.match(formatHistory(history), /^\/reports\/yangjiang-2018\/ \w+ 2026-08-01$/m);
  }));
