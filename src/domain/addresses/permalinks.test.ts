import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  brokenPromises,
  goneFiles,
  goneFragments,
  gonePages,
  hostRules,
  lastHeirs,
  parsePermalinks,
} from './permalinks.ts';

const text = `# 注
/a/
/b/ -> /a/

/a/#p1
/a/#p2 -> /a/#p1
/c/ -> /b/
/d/ -> 撤下 2026-03-01 与另一条重复。
/b/#p1
/d/#p9
/a/#p3 -> 撤下 2026-03-01 误植。
`;
const permalinks = parsePermalinks(text);

test('lines are read with their numbers', () => {
  assert.deepEqual(permalinks, [
    { address: '/a/', line: 2 },
    { address: '/b/', heir: '/a/', line: 3 },
    { address: '/a/#p1', line: 5 },
    { address: '/a/#p2', heir: '/a/#p1', line: 6 },
    { address: '/c/', heir: '/b/', line: 7 },
    { address: '/d/', withdrawn: { date: '2026-03-01', reason: '与另一条重复。' }, line: 8 },
    { address: '/b/#p1', line: 9 },
    { address: '/d/#p9', line: 10 },
    { address: '/a/#p3', withdrawn: { date: '2026-03-01', reason: '误植。' }, line: 11 },
  ]);
});

test('an heir of an heir is the heir, and a loop ends', () => {
  assert.equal(lastHeirs(permalinks).get('/c/'), '/a/');
  assert.equal(lastHeirs(parsePermalinks('/x/ -> /y/\n/y/ -> /x/')).get('/x/'), '/y/');
});

test('pages and fragments that are gone are told apart', () => {
  assert.deepEqual(
    gonePages(permalinks).map((g) => [g.address, g.heir ?? g.withdrawn?.reason]),
    [
      ['/b/', '/a/'],
      ['/c/', '/a/'],
      ['/d/', '与另一条重复。'],
    ],
  );
  assert.deepEqual(
    goneFragments(permalinks)('/a/').map((g) => g.id),
    ['p2', 'p3'],
  );
});

test('hosts redirect pages with heirs, under the base', () => {
  assert.deepEqual(hostRules(permalinks, '/archive/', false).trim().split('\n').slice(1), [
    '/archive/b/ /archive/a/ 301',
    '/archive/c/ /archive/a/ 301',
  ]);
});

test('pages and files beneath a page go where it went', () => {
  const beneath = parsePermalinks(
    '/u/a/ -> /u/b/\n/u/a/embed/\n/u/a/feed.xml\n/u/a/embed/#x\n/u/c/ -> 撤下 2026-03-01 误。\n/u/c/embed/\n/u/c/feed.xml\n/u/ab/\n',
  );
  assert.deepEqual(
    gonePages(beneath).map((g) => [g.address, g.heir ?? g.withdrawn?.reason]),
    [
      ['/u/a/', '/u/b/'],
      ['/u/a/embed/', '/u/b/embed/'],
      ['/u/c/', '误。'],
      ['/u/c/embed/', '误。'],
    ],
  );
  assert.deepEqual(goneFiles(beneath), [{ address: '/u/a/feed.xml', heir: '/u/b/feed.xml' }]);
  const served = ['/u/a/', '/u/a/embed/', '/u/a/feed.xml', '/u/c/', '/u/c/embed/', '/u/ab/'];
  const heirs = ['/u/b/', '/u/b/embed/', '/u/b/feed.xml', '/u/b/embed/#x'];
  assert.deepEqual(brokenPromises(beneath, new Set([...served, ...heirs])), []);
  assert.deepEqual(
    brokenPromises(beneath, new Set([...served, ...heirs.slice(0, 2)])).map((p) => p.address),
    ['/u/a/feed.xml', '/u/a/embed/#x'],
  );
});

const all = ['/a/', '/b/', '/c/', '/d/', '/a/#p1', '/a/#p2', '/a/#p3'];
const cases: [lost: string[], broken: string[]][] = [
  [[], []],
  [['/a/#p3'], ['/a/#p3']],
  [['/a/#p2'], ['/a/#p2']],
  [['/a/#p1'], ['/a/#p1', '/a/#p2', '/b/#p1']],
  [['/b/'], ['/b/']],
  [['/a/'], ['/a/', '/b/', '/c/']],
  [['/d/'], ['/d/']],
];
for (const [lost, broken] of cases) {
  test(`losing ${lost.join(' ') || 'nothing'} breaks ${broken.join(' ') || 'nothing'}`, () => {
    const served = new Set(all.filter((address) => !lost.includes(address)));
    assert.deepEqual(
      brokenPromises(permalinks, served).map((p) => p.address),
      broken,
    );
  });
}
