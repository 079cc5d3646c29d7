import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { checkEpub } from './check.ts';
import { makeEpub } from './epub.ts';
import { x } from './markup.ts';
import { reportText, target } from './text.ts';

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
const cover = await sharp({ create: { width: 16, height: 24, channels: 3, background: '#fff' } })
  .png()
  .toBuffer();
const book = (href: string) =>
  makeEpub([chapter('a', 'h-b'), chapter('b', href)], front, 'urn:x:book', '2026-01-01T00:00:00Z', cover);

test('an EPUB of two chapters that link to each other is valid', async () =>
  assert.deepEqual(await checkEpub(book('h-a')), []));

test('an EPUB names its cover', () =>
  assert.match(
    strFromU8(unzipSync(book('h-a'))['EPUB/package.opf'] ?? new Uint8Array()),
    /href="cover.png" media-type="image\/png" properties="cover-image"/,
  ));

test('the check sees a link that leads nowhere', async () =>
  assert.match((await checkEpub(book('nowhere'))).join(), /nowhere/));

test("a report's title, text and sections come out of its page as the book's own", () => {
  const dist = mkdtempSync(`${tmpdir()}/book-`);
  mkdirSync(`${dist}/reports/r`, { recursive: true });
  writeFileSync(
    `${dist}/reports/r/index.html`,
    `<h1><span class="title">A<wbr>B</span></h1><div class="text"><h2 id="s"><a class="mark" href="#s"></a>Part</h2>
<div class="event" id="m"><div class="tags"><span>Award</span><span><a href="/unions/u/">Union</a></span></div></div></div>`,
  );
  const { title, text, sections } = reportText(dist, 'r');
  assert.equal(title.markup, '<span class="title">A<wbr/>B</span>');
  assert.deepEqual(sections, [{ id: 'r--s', title: 'Part' }]);
  assert.match(text.markup, /<h2 id="r--s">Part<\/h2>/);
  assert.match(text.markup, /<span>Award<\/span>&#x3000;<span><a href="#union-u">Union<\/a><\/span>/);
});
