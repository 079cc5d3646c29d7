import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { makeArchive } from '../../domain/archive/archive.ts';
import { readContent } from '../../reader/read.ts';
import { type KeepList, writeLists } from './lists.ts';
import { unitsOf } from './units.ts';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
after(() => rmSync(folder, { recursive: true }));
const units = unitsOf(makeArchive(readContent('tests/fixtures/site').content));

const page = (title: string, more = '') => `<title data-voice="x">${title}｜名</title>${more}`;
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
for (const edition of ['', 'zh-hant/'])
  for (const { main } of [...units, { main: '/offline/' }, { main: '/search/' }, { main: '/glossary/' }])
    put(`${edition}${main.slice(1)}index.html`, page(main, '<img src="/a/pictures/x.svg"><img src="/other.png">'));
for (const file of [
  'assets/x.js',
  'display.js',
  'pagefind/a.js',
  'zh-hant/pagefind/b.js',
  'cards/c.png',
  'pictures/x.svg',
])
  put(file, file);
put('milestones/m/embed/index.html', page('frame'));
writeLists(folder, '/a/', units);

const read = (path: string): KeepList => JSON.parse(readFileSync(join(folder, `${path}.json`), 'utf8'));
const names = (list: KeepList) => list.files.map(([path]) => path);

test('a report comes with what its pages need, each file with its digest and size', () => {
  const list = read('offline/lists/reports/qinghe-2023');
  assert.equal(list.title, '/reports/qinghe-2023/');
  assert.equal(list.main, 'reports/qinghe-2023/');
  for (const path of [
    'reports/qinghe-2023/',
    'unions/qinghe/',
    '',
    'offline/',
    'search/',
    'assets/x.js',
    'pictures/x.svg',
  ])
    assert.ok(names(list).includes(path), path);
  assert.ok(!names(list).some((path) => /pagefind|zh-hant|cards|glossary|embed/.test(path)));
  assert.equal(
    list.bytes,
    list.files.reduce((sum, [, , bytes]) => sum + bytes, 0),
  );
  const [, digest] = list.files.find(([path]) => path === 'display.js') ?? [];
  assert.equal(digest, createHash('sha256').update('display.js').digest('hex'));
});

test('the whole archive comes with search, and each edition with its own', () => {
  const simplified = names(read('offline/lists/all'));
  const traditional = names(read('zh-hant/offline/lists/all'));
  assert.ok(simplified.includes('pagefind/a.js') && simplified.includes('glossary/'));
  assert.ok(!simplified.some((path) => /zh-hant|cards|embed/.test(path)));
  assert.ok(traditional.includes('zh-hant/pagefind/b.js') && traditional.includes('assets/x.js'));
  assert.ok(!traditional.includes('glossary/'));
});

test('the index names every unit with its size', () => {
  const index = JSON.parse(readFileSync(join(folder, 'offline/lists/index.json'), 'utf8'));
  assert.deepEqual(
    Object.keys(index),
    units.map(({ name }) => name),
  );
  assert.equal(index['unions/qinghe'], read('offline/lists/unions/qinghe').bytes);
});
