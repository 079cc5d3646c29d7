import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEpub } from './check.ts';
import { makeEpub } from './epub.ts';
import { x } from './markup.ts';
import { target } from './text.ts';

test('markup escapes what is put into it, and nothing twice', () => {
  const inner = x`<b title="${'"'}">${'<&>'}</b>`;
  assert.equal(x`<p>${inner}${[inner]}${undefined}${0}</p>`.markup.length, 2 * inner.markup.length + 8);
  assert.equal(inner.markup, '<b title="&quot;">&lt;&amp;&gt;</b>');
});

const cases: [string, string | undefined][] = [
  ['#p3', 'r--p3'],
  ['/reports/a/', 'report-a'],
  ['/archive/reports/a/#p3', 'a--p3'],
  ['/milestones/m/', 'milestone-m'],
  ['/glossary/t/', 'term-t'],
  ['/unions/u/', 'union-u'],
  ['/figures/f/', 'metric-f'],
  ['/timeline/', undefined],
  ['https://example.org/', undefined],
];
for (const [href, expected] of cases)
  test(`a link to ${href} leads to ${expected}`, () => assert.equal(target(href, 'r'), expected));

const front = { title: '书', note: x`<p>注</p>` };
const chapter = (id: string, href: string) => ({
  id,
  title: '章',
  parts: [],
  body: x`<h1 id="h-${id}">章</h1><p><a href="#${href}">见</a></p>`,
});
const book = (href: string) =>
  makeEpub([chapter('a', 'h-b'), chapter('b', href)], front, 'urn:x:book', '2026-01-01T00:00:00Z');

test('an EPUB of two chapters that link to each other is valid', async () =>
  assert.deepEqual(await checkEpub(book('h-a')), []));

test('the check sees a link that leads nowhere', async () =>
  assert.match((await checkEpub(book('nowhere'))).join(), /nowhere/));
