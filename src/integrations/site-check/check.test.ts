import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parsePermalinks } from '../../domain/addresses/permalinks.ts';
import { checkSite } from './check.ts';
import { readSite } from './read.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body><main id="content">${body}</main></body></html>`;

/** Writes a small site, does the work, and removes it. */
async function withSite<T>(files: Record<string, string>, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Case {
  name: string;
  files: Record<string, string>;
  base?: string;
  permalinks?: string;
  problems: string[];
}

const cases: Case[] = [
  {
    name: 'a sound site',
    files: {
      'index.html': page('<a href="/a/#x">a</a><a href="https://example.org/">out</a>'),
      'a/index.html': page('<p id="x">x</p>'),
    },
    permalinks: '/\n/a/\n/a/#x\n',
    problems: [],
  },
  {
    name: 'a sound site under a base',
    files: {
      'index.html': page('<a href="/archive/a/">a</a>'),
      'a/index.html': page('<a href="../">up</a><a href="#x">x</a><p id="x">x</p>'),
    },
    base: '/archive/',
    problems: [],
  },
  {
    name: 'a link to nothing',
    files: { 'index.html': page('<a href="/b/">b</a>') },
    problems: ['index.html broken-link'],
  },
  {
    name: 'a fragment that is not there',
    files: { 'index.html': page('<a href="#y">y</a>') },
    problems: ['index.html broken-fragment'],
  },
  {
    name: 'a link that forgot the base',
    files: { 'index.html': page('<a href="/a/">a</a>'), 'a/index.html': page('') },
    base: '/archive/',
    problems: ['index.html link-outside-base'],
  },
  {
    name: 'an id given twice',
    files: { 'index.html': page('<p id="x"></p><p id="x"></p>') },
    problems: ['index.html duplicate-id-on-page'],
  },
  {
    name: 'a script from another host',
    files: { 'index.html': page('', '<script src="https://example.org/x.js"></script>') },
    problems: ['index.html foreign-host'],
  },
  {
    name: 'inline script, style and handler',
    files: { 'index.html': page('<p style="color:red" onclick="x()"></p>', '<script>x</script><style>x</style>') },
    problems: ['index.html inline-code', 'index.html inline-code', 'index.html inline-code', 'index.html inline-code'],
  },
  {
    name: 'a promised page and a promised fragment that vanished',
    files: { 'index.html': page('') },
    permalinks: '/\n/gone/\n/#gone\n',
    problems: ['permalinks.txt permalink-lost', 'permalinks.txt permalink-lost'],
  },
  {
    name: 'an heir that is there, and one that is not',
    files: { 'index.html': page(''), 'old/index.html': page(''), 'older/index.html': page('') },
    permalinks: '/old/ -> /\n/older/ -> /nowhere/\n',
    problems: ['permalinks.txt heir-missing'],
  },
];

for (const { name, files, base = '/', permalinks = '', problems } of cases) {
  test(name, async () => {
    const found = await withSite(files, (folder) =>
      checkSite(folder, base, parsePermalinks(permalinks), 'permalinks.txt'),
    );
    assert.deepEqual(
      found.map((p) => `${p.file} ${p.code}`),
      problems,
    );
  });
}

test('a link that many pages have is told once, with how many they are', async () => {
  const files = { 'index.html': page('<a href="/b/">b</a>'), 'a/index.html': page('<a href="/b/">b</a>') };
  const [problem, ...more] = await withSite(files, (folder) => checkSite(folder, '/', [], 'permalinks.txt'));
  assert.equal(problem?.message, '链接 /b/ 没有对应的页面。（另有1页也有）');
  assert.deepEqual(more, []);
});

test('the promise is about pages, fragments in main that are not of the interface, and data', async () => {
  const files = {
    'index.html': page('<p id="x"></p><p id="ui-y"></p>'),
    'data/a.json': '[]',
    'citations/figures/f.ris': '',
    'assets/a.css': 'a{}',
  };
  const { served } = await withSite(files, (folder) => readSite(folder, '/'));
  assert.deepEqual([...served].sort(), ['/', '/#x', '/citations/figures/f.ris', '/data/a.json']);
});
