/** What reference managers take is read back by parsers of its own kind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../domain/citation.ts';
import { bibtex } from './bibtex.ts';
import { ris } from './ris.ts';

const names = (...all: string[]) => all.map((literal) => ({ literal }));
const report: CslItem = {
  id: 'yangjiang-2018',
  type: 'article-newspaper',
  language: 'zh-CN',
  title: '工会“四型”',
  author: names('甲某', '乙某', '丙某'),
  editor: names('某志'),
  issued: { 'date-parts': [[2018, 10, 22]] },
  'container-title': '某某日报',
  page: 'A3',
  version: '2026-11-28',
  archive: '某志',
  URL: 'https://x/r/',
};
const milestone: CslItem = {
  id: 'a-2018-05-b',
  type: 'webpage',
  language: 'zh-CN',
  title: '某会成立（2018年5月）',
  author: names('某志'),
  'event-date': { 'date-parts': [[2018, 5]] },
  accessed: { 'date-parts': [[2026, 11, 2]] },
  archive: '某志',
  URL: 'https://x/m/#a_b%20c',
  note: '大事日期：2018年5月。据甲某《题目》，某某日报，2018年10月22日，第A3版。',
};

type Read = CslItem & { 'container-title': string };
const read = (text: string) => JSON.parse(new Cite(text).format('data')) as Read[];

test('BibTeX keeps Chinese, ids and addresses', () => {
  const text = bibtex([report]);
  assert.match(text, /^@article\{yangjiang-2018,/);
  assert.match(text, /author = \{\{甲某\} and \{乙某\} and \{丙某\}\}/);
  assert.match(text, /title = \{[^\n]*工会[^\n]*四型/);
  assert.match(text, /url = \{https:\/\/x\/r\/\}/);
});

test('BibTeX has the page of the newspaper, the day of the event and the day of reading', () => {
  const text = bibtex([report, milestone]);
  assert.match(text, /journal = \{某某日报\}/);
  assert.match(text, /pages = \{A3\}/);
  assert.match(text, /version = \{2026-11-28\}/);
  assert.match(text, /eventdate = \{2018-05\}/);
  assert.match(text, /urldate = \{2026-11-02\}/);
  assert.match(text, /note = \{大事日期：2018年5月。据甲某《题目》，某某日报/);
});

const risky = [
  '激活率：超过85%（约2023年）',
  '甲&乙',
  '第#1号',
  'a_b',
  '5$以上',
  '2~3人',
  'C:\\x',
  'x^2',
  '{括号}',
  '只有一半}',
  'a<b>c</b>',
  'R&D 50% {A_B}',
];
for (const title of risky)
  test(`BibTeX lets LaTeX print ${title}`, () => {
    const text = bibtex([{ ...milestone, title, note: title, author: names(title) }]);
    const [item, ...more] = read(text);
    assert.equal(more.length, 0);
    const plain = (some: string | undefined) => some?.replace(/<\/?span[^>]*>/g, '').replace(/&lt;/g, '<');
    assert.equal(plain(item?.title), title);
    assert.equal(item?.note, title);
    // No sign of LaTeX's stands bare in any field but the address.
    const fields = text.split('\n').filter((line) => / = \{/.test(line) && !/\turl = |\\url\{/.test(line));
    for (const field of fields) assert.doesNotMatch(field, /(?<!\\)[%&#_$~^]/);
    assert.match(text, /\turl = \{https:\/\/x\/m\/#a_b%20c\}/);
  });

test('RIS is read back by a parser of its own', () => {
  const [item] = read(ris([report, milestone]));
  assert.equal(item?.title, report.title);
  assert.equal(item?.issued?.['date-parts'][0]?.[0], 2018);
  assert.equal(item?.['container-title'], '某某日报');
  assert.equal(item?.URL, report.URL);
  assert.equal(ris([report, milestone]).match(/^ER {2}- $/gm)?.length, 2);
  assert.equal(ris([report]).match(/^AU {2}- /gm)?.length, 3);
});

test('RIS has the page of the newspaper, the day of reading, and the event and the newspaper in a note', () => {
  const text = ris([report, milestone]);
  assert.match(text, /^SP {2}- A3\r$/m);
  assert.match(text, /^Y2 {2}- 2026\/11\/02\r$/m);
  assert.match(text, /^N1 {2}- 大事日期：2018年5月。据甲某《题目》，某某日报，2018年10月22日，第A3版。\r$/m);
});
