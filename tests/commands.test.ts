/** Commands that write: they change only what they understood, say what they changed, and speak Chinese when they stop. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { markReports } from '../src/reader/ids/mark-reports.ts';
import { addPromises } from '../src/reader/promises.ts';
import { good, inCopy, snapshot } from './fixtures/copy.ts';
import { encode } from './fixtures/encode.ts';

const report = 'content/reports/yangjiang-2018.mdx';
const text = readFileSync(join(good, report), 'utf8');
const unmarked = text.replace(' [#p1]', '');

const run = (folder: string, name: string, env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../scripts', name)], {
    env: { ...process.env, ARCHIVE_DIR: folder, OUT_DIR: join(folder, 'dist'), ...env },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

for (const [name, before, after] of [
  ['plainly', unmarked, text],
  ['after a byte-order mark, which goes', `\ufeff${unmarked}`, text],
  ['with line ends of Windows', unmarked.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r\n')],
] as const)
  test(`ids marks a new paragraph ${name}`, () =>
    inCopy((folder) => {
      writeFileSync(join(folder, report), before);
      assert.deepEqual(markReports(folder), { marked: [{ file: report, ids: ['p1'] }], problems: [] });
      assert.equal(readFileSync(join(folder, report), 'utf8'), after);
    }));

test('ids leaves a file in GB 18030 as it is, marks the others, and says so', () =>
  inCopy((folder) => {
    const spoilt = join(folder, 'content/reports/taishan-2023.mdx');
    writeFileSync(spoilt, encode('gbk', unmarked));
    writeFileSync(join(folder, report), unmarked);
    const bytes = readFileSync(spoilt);
    const { status, said } = run(folder, 'ids.ts');
    assert.equal(status, 1);
    assert.match(said, /yangjiang-2018\.mdx：已添加编号 p1。/);
    assert.match(said, /\[not-utf8\]/);
    assert.match(said, /没有读懂，所以没有改：content\/reports\/taishan-2023\.mdx/);
    assert.doesNotMatch(said, /\n\s+at /);
    assert.deepEqual(readFileSync(spoilt), bytes);
  }));

test('permalinks adds what is new at the end, and nothing to a file that it does not understand', () =>
  inCopy((folder) => {
    const promises = join(folder, 'content/permalinks.txt');
    const kept = readFileSync(promises, 'utf8');
    const { added } = addPromises(folder, new Set(['/about/', kept.trim()]));
    assert.deepEqual(added, ['/about/']);
    assert.equal(readFileSync(promises, 'utf8'), `${kept}/about/\n`);
    for (const wrong of [
      encode('gbk', `${kept}/x/ -> 撤下 2026-01-01 依据有误\n`),
      Buffer.from(`${kept}no address\n`),
    ]) {
      writeFileSync(promises, wrong);
      assert.ok(addPromises(folder, new Set(['/search/'])).problems.length > 0);
      assert.deepEqual(readFileSync(promises), wrong);
    }
  }));

test('commands stop with a sentence where settings, the site or the promises are wrong', () =>
  inCopy((folder) => {
    const before = snapshot(folder);
    const stops: [string, Record<string, string>, RegExp][] = [
      ['permalinks.ts', {}, /还没有生成网站/],
      ['permalinks.ts', { BASE: 'archive' }, /BASE=\/archive\//],
      ['ids.ts', { ARCHIVE_DIR: join(folder, 'nowhere') }, /不存在/],
      ['check.ts', { SITE: 'example.org' }, /SITE=https:\/\/example\.org/],
    ];
    for (const [name, env, sentence] of stops) {
      const { status, said } = run(folder, name, env);
      assert.equal(status, 1, said);
      assert.match(said, sentence);
      assert.doesNotMatch(said, /\n\s+at /);
    }
    assert.deepEqual(snapshot(folder), before);
    rmSync(join(folder, 'content/permalinks.txt'));
    mkdirSync(join(folder, 'dist'));
    for (const name of ['permalinks.ts', 'ids.ts', 'check.ts']) {
      const { status, said } = run(folder, name);
      assert.equal(status, 1);
      assert.match(said, /permalinks\.txt:1 {2}\[missing-file\]/);
    }
  }));
