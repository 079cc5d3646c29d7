import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { newFolder } from '../../../tests/fixtures/folder.ts';
import { makeArchive } from '../../domain/archive/archive.ts';
import { readContent } from '../../reader/read.ts';
import { conventions } from './chapters/conventions.ts';
import { glossary } from './chapters/glossary.ts';
import { indexed } from './chapters/index-of-persons.ts';
import { metrics } from './chapters/metrics.ts';
import { timeline } from './chapters/timeline.ts';
import { unions } from './chapters/unions.ts';
import { checkEpub } from './check.ts';
import { makeEpub } from './epub.ts';
import { type Markup, x } from './markup.ts';
import { numbered } from './numbered.ts';
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

const front = {
  name: '某志',
  seal: '某志',
  publisher: '某会',
  title: '书',
  note: x`<p>注</p>`,
  description: '述',
  rights: '权',
  identifier: 'urn:x:book',
  day: '2026-01-01',
  address: 'https://example.org/',
};
const chapterOf = (id: string, body: Markup) => ({ id, title: '章', parts: [], body });
const chapter = (id: string, href: string) =>
  chapterOf(id, x`<h1 id="h-${id}">章</h1><p><a href="#${href}">见</a></p>`);
const cover = await sharp({ create: { width: 16, height: 24, channels: 3, background: '#fff' } })
  .png()
  .toBuffer();
const book = (href: string) => makeEpub([chapter('a', 'h-b'), chapter('b', href)], front, cover);

test('凡例 say the sections and signs of the content, and make a valid EPUB', async () => {
  const chapter = conventions({
    sections: [{ id: 'span', title: '断限', rules: [{ name: '下限', text: '报告刊出之日<后>。' }] }],
    signs: [{ sign: '约', meaning: '推出。' }],
  });
  assert.match(chapter.body.markup, /<h2>断限<\/h2>.*<b>下限。<\/b>报告刊出之日&lt;后&gt;。.*<dt>约<\/dt>/s);
  assert.deepEqual(await checkEpub(makeEpub([chapter, chapterOf('b', x`<h1>章</h1>`)], front, cover)), []);
});

test('an EPUB of two chapters that link to each other is valid', async () =>
  assert.deepEqual(await checkEpub(book('h-a')), []));

test('an EPUB names its cover', () =>
  assert.match(
    strFromU8(unzipSync(book('h-a'))['EPUB/package.opf'] ?? new Uint8Array()),
    /href="cover.png" media-type="image\/png" properties="cover-image"/,
  ));

const opf = (epub: Uint8Array) => strFromU8(unzipSync(epub)['EPUB/package.opf'] ?? new Uint8Array());

test('an EPUB says when it is from, what it holds, whose it is and where it is from, and is the same each time', () => {
  for (const [name, text] of [
    ['date', '2026-01-01'],
    ['description', '述'],
    ['rights', '权'],
    ['source', 'https://example.org/'],
  ])
    assert.ok(opf(book('h-a')).includes(`<dc:${name}>${text}</dc:${name}>`), name);
  assert.deepEqual(book('h-a'), book('h-a'));
});

test('an EPUB has the contents of old readers too, in the order and on the levels of the new', async () => {
  const parts = [{ id: 'h-a', title: '甲 & 乙' }];
  const epub = makeEpub([{ ...chapter('a', 'h-b'), parts }, chapter('b', 'h-a')], front, cover);
  assert.deepEqual(await checkEpub(epub), []);
  assert.match(opf(epub), /<spine toc="ncx">/);
  const { ncx } = new XMLParser({ ignoreAttributes: false }).parse(
    strFromU8(unzipSync(epub)['EPUB/toc.ncx'] ?? new Uint8Array()),
  );
  const [a, b] = ncx.navMap.navPoint;
  assert.deepEqual(
    [a.content['@_src'], a['@_playOrder'], b.content['@_src'], b['@_playOrder']],
    ['a.xhtml', '1', 'b.xhtml', '3'],
  );
  assert.deepEqual(
    [a.navPoint.content['@_src'], a.navPoint.navLabel.text, a.navPoint['@_playOrder']],
    ['a.xhtml#h-a', '甲 & 乙', '2'],
  );
  assert.equal(ncx.head.meta[0]['@_content'], front.identifier);
});

test('the check sees a link that leads nowhere', async () =>
  assert.match((await checkEpub(book('nowhere'))).join(), /nowhere/));

test("a report's title, text and sections come out of its page as the book's own", () => {
  const dist = newFolder();
  mkdirSync(`${dist}/reports/r`, { recursive: true });
  writeFileSync(
    `${dist}/reports/r/index.html`,
    `<h1><span class="title">A<wbr>B</span></h1><div data-part="text"><h2 id="s"><a data-part="aid" href="#s"></a>Part</h2>
<div class="event" id="m"><div data-part="row"><span>Award</span><span><a href="/unions/u/">Union</a></span></div></div></div>`,
  );
  const { title, text, sections } = reportText(dist, 'r');
  assert.equal(title.markup, '<span class="title">A<wbr/>B</span>');
  assert.deepEqual(sections, [{ id: 'r--s', title: 'Part' }]);
  assert.match(text.markup, /<h2 id="r--s">Part<\/h2>/);
  assert.match(text.markup, /<span>Award<\/span>　<span><a href="#union-u">Union<\/a><\/span>/);
});

const archive = makeArchive(readContent('.').content);
const drafts = [timeline(archive), unions(archive), metrics(archive), glossary(archive, [])];

test('the lines of the source and the numbers of tables stay whole', () => {
  for (const { id, body } of drafts) {
    const loose = body.markup.replace(/<span class="hold">[^<]*<\/span>/g, '');
    assert.doesNotMatch(loose.replace(/<p>.*?<\/p>|<small>.*?<\/small>/g, ''), /第\d+(—\d+)?行/, id);
    assert.doesNotMatch(loose, /<td[^>]*>(<a[^>]*>)?\d/, id);
  }
});

test('a figure that is compared has its evidence, its report and its doubt', () => {
  const { markup } = metrics(archive).body;
  const compared = archive.figures.filter((f) => f.metric);
  assert.equal(
    markup.match(
      /<td class="lines"><a data-part="see"[^>]+><span class="hold">[^<]+\d{4}<\/span><\/a>，<span class="hold">第/g,
    )?.length,
    compared.length,
  );
  assert.equal(markup.match(/（推定）/g)?.length ?? 0, compared.filter((f) => f.periodBasis).length);
});

test('terms stand under the letters of the site, numbers last', () => {
  const { parts } = glossary(archive, []);
  assert.equal(parts[0]?.title, 'A');
  assert.equal(parts.at(-1)?.title, '数字');
});

test('each term says what its explanation rests on', () => {
  const { markup } = glossary(archive, []).body;
  assert.equal(markup.match(/<p class="soft">据(报告|通识)/g)?.length, archive.terms.length);
});

test('the index leads to each paragraph that names someone, at the name, and tells it by its chapter', () => {
  const [person] = archive.people;
  assert.ok(person);
  const chapter = {
    ...chapterOf(
      'r',
      x`<p class="meta" data-part="masthead">${person.name}</p><p>无</p><p>${person.name}，又见${person.name}</p><ul><li>${person.name}</li></ul>`,
    ),
    short: '甲2018',
  };
  const [marked, index] = indexed(archive, [chapter]);
  assert.match(
    marked?.body.markup ?? '',
    /<p class="meta" data-part="masthead">[^<]+<\/p><p>无<\/p><p><span id="r--named-0-1">/,
  );
  const markup = index?.body.markup ?? '';
  assert.match(
    markup,
    /<a data-part="page" href="#r--named-0-1">甲2018<\/a>、<a data-part="page" href="#r--named-0-2">又<\/a><\/li>/,
  );
  const pages = (second: number) =>
    new Map([
      ['r--named-0-1', 7],
      ['r--named-0-2', second],
    ]);
  assert.match(numbered(markup, pages(9)), /named-0-1">7<\/a>、<a data-part="page" href="#r--named-0-2">9<\/a>/);
  // Before the pages are known, all stay linked; on one page, one does.
  assert.match(numbered(markup, new Map()), /named-0-1">000<\/a>、<a data-part="page" href="#r--named-0-2">000</);
  assert.doesNotMatch(numbered(markup, pages(7)), /named-0-2/);
});

test('a reference says its page', () =>
  assert.equal(
    numbered('<a data-part="see" href="#u"><b>甲</b></a>', new Map([['u', 12]])),
    '<a data-part="see" href="#u"><b>甲</b><span class="at">\u2060〔12〕</span></a>',
  ));
