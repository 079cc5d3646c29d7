/**
 * What search leans on in Pagefind 1.6.0 that Pagefind does not promise. Where an upgrade changes one of these, the test
 * that names it fails; docs/search.md says what follows from each.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { stopBefore, unitsOf, wordOf } from '../../client/search/engine/cut.ts';
import { readFragment, titleKey } from '../../client/search/engine/fragment.ts';
import type { ReadPage } from './read-page.ts';
import { writePagefind } from './write-index.ts';

const page = (url: string, title: string, texts: string[], day = ''): ReadPage => ({
  url,
  title,
  blocks: texts.map((text, i) => ({ text, id: i === 0 ? '' : `p${i}`, label: i === 0 ? '' : '节' })),
  filters: { kind: [day ? 'milestone' : 'term'] },
  meta: { title: `${title.slice(0, 2)}\u200b${title.slice(2)}`, date: '2018年' },
  day,
});
const pages = [
  page('/a/', '职工书屋', ['“八五”普法', '三个“一批”工作，学习', '会员13.89万人', '5家', '职工、书屋'], '2018-01-01'),
  page('/b/', '工会', ['建起职工书屋15家，用电98%', '职工', '书屋', 'BYD与12351热线'], '2017-01-01'),
  page('/c/', '书屋', ['学习。会']),
];
const folder = newFolder();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  response.end(readFileSync(join(folder, pathname)));
});

interface Pagefind {
  createInstance: (options: object) => {
    search: (
      query: string | null,
      options?: object,
    ) => Promise<{
      results: { id: string; words: number[]; data: () => Promise<{ url: string; raw_content: string }> }[];
    }>;
    filters: () => Promise<object>;
  };
}
let pagefind: ReturnType<Pagefind['createInstance']>;

before(async () => {
  await writePagefind(pages, 'zh-CN', folder);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as { port: number };
  const { createInstance } = (await import(join(folder, 'pagefind.js'))) as Pagefind;
  pagefind = createInstance({ basePath: `http://localhost:${port}/`, baseUrl: '/', noWorker: true });
});
after(() => server.close());

const found = async (query: string | null, options = {}) => {
  const { results } = await pagefind.search(query, options);
  return Promise.all(results.map(async ({ data }) => (await data()).url));
};
const wordsOf = (text: string) =>
  unitsOf(text).flatMap(({ unit, stop }) => [...(stop ? [stopBefore(unit)] : []), wordOf(unit)]);
const phrase = (text: string) => found(`"${wordsOf(text).join(' ')}"`);

const cases: [why: string, text: string, pages: string[]][] = [
  ['U+200B makes each character a word with a place of its own', '职工书屋', ['/a/', '/b/']],
  ['a variation selector takes no place', '八五普法', ['/a/']],
  ['nor within a phrase', '三个一批工作', ['/a/']],
  ['other punctuation is a letter, which takes a place', '学习会', []],
  ['and can be asked for', '工作，学习', ['/a/']],
  ['before what it stands before', '15家，学', []],
  ['so does the end of a block', '职工书屋15', ['/b/']],
  ['a number with a letter for its point is one word', '13.89万', ['/a/']],
  ['and its parts are none', '89', []],
  ['a number is whole', '5家', ['/a/']],
  ['signs are words', '98%', ['/b/']],
  ['letters and numbers stand side by side', '12351热线', ['/b/']],
  ['letters of any case', 'byd与', ['/b/']],
];
for (const [why, text, urls] of cases) test(`${why}: ${text}`, async () => assert.deepEqual(await phrase(text), urls));

test('pages are found in the order in which they were handed over', async () =>
  assert.deepEqual(await found(null), ['/a/', '/b/', '/c/']));

test('a quoted search gives the first place on a page: in the title it is less than 160', async () => {
  const { results } = await pagefind.search('"书 屋"');
  const places = results.map(({ words }) => (words[0] as number) < 160);
  assert.deepEqual(places, [true, false, true]);
});

test('what is known of a page besides its text is cut at spaces only, and has no place', async () => {
  const { results } = await pagefind.search(`"${titleKey('职工书屋')}"`);
  assert.deepEqual(
    results.map(({ words }) => words),
    [[]],
  );
});

test('a filter takes any of many values', async () =>
  assert.deepEqual(await found(null, { filters: { page: { any: ['0', '2'] } } }), ['/a/', '/c/']));

test('raw_content gives the text back, its blocks and their anchors', async () => {
  const { results } = await pagefind.search('"书 屋"');
  const back = await Promise.all(results.map(async ({ data }) => readFragment((await data()) as never)));
  for (const [i, { title, blocks }] of back.entries()) {
    assert.equal(title.text, pages[i]?.meta.title);
    assert.deepEqual(
      blocks.map(({ text, id, label }) => ({ text, id, label })),
      pages[i]?.blocks,
    );
  }
});

test('the size of the parts of an index is taken from the environment', async () => {
  const [large, small] = [newFolder(), newFolder()];
  const many = Array.from({ length: 500 }, (_, i) => page(`/${i}/`, '题', [`第${i}页`]));
  await writePagefind(many, 'zh-CN', large);
  const parts = readdirSync(join(large, 'index')).length;
  await writePagefind(many.slice(1), 'zh-CN', small);
  assert.ok(parts < readdirSync(join(small, 'index')).length);
  assert.match(
    gunzipSync(readFileSync(join(large, 'index', readdirSync(join(large, 'index'))[0] as string))).toString('latin1'),
    /^pagefind_dcd/,
  );
});

test('the plain interface finds pages by the lines of docs/search.md', async () => {
  const lines = /```js\n([^`]*(?:`[^`]+`)?[^`]*)```/.exec(readFileSync('docs/search.md', 'utf8'))?.[1] ?? '';
  const run = new Function('query', 'pagefind', `return (async () => { ${lines}; return results; })()`);
  const plain = async (query: string) => ((await run(query, pagefind)) as { words: number[] }[]).length;
  assert.ok(lines.trim().split('\n').length <= 5);
  for (const [query, count] of [
    ['职工书屋', 2],
    ['“八五”普法', 1],
    ['１３.89万人', 1],
    ['89', 0],
    ['学习会', 0],
  ] as const)
    assert.equal(await plain(query), count, query);
});
