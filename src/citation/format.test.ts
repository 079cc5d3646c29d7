/**
 * GB/T 7714-2025, ten cases. Form after the standard's rules for an article in a serial (责任者. 题名[N/OL]. 其他责任者.
 * 刊名，日期. 访问路径.) and for pages (责任者. 题名[EB/OL]. [引用日期]. 访问路径.): three authors at most, then 等;
 * Chinese commas; an inferred date and what is unknown in brackets; no date of reading for newspapers.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from '../domain/citation.ts';
import { bibtex, gbt, type Read } from './format.ts';
import { ris } from './ris.ts';

const names = (...all: string[]) => all.map((literal) => ({ literal }));
const report: CslItem = {
  id: 'yangjiang-2018',
  type: 'article-newspaper',
  language: 'zh-CN',
  title: '工会“四型”',
  author: names('甲某', '乙某', '丙某'),
  editor: names('工运志'),
  issued: { 'date-parts': [[2018, 10, 22]] },
  'container-title': '某某日报',
  archive: '工运志',
  URL: 'https://x/r/',
};
const { issued: _, ...undated } = report;
const { 'container-title': __, ...unnamed } = report;
const page: CslItem = {
  id: 'a-2018-05-b',
  type: 'webpage',
  language: 'zh-CN',
  title: '某会成立（2018年5月）',
  author: names('工运志'),
  archive: '工运志',
  URL: 'https://x/m/',
};

const cases: [name: string, item: Read, text: string][] = [
  [
    'three authors, a day',
    report,
    '甲某，乙某，丙某. 工会“四型”[N/OL]. 工运志，整理. 某某日报，2018-10-22. https://x/r/.',
  ],
  [
    'four authors',
    { ...report, author: names('甲某', '乙某', '丙某', '丁某') },
    '甲某，乙某，丙某，等. 工会“四型”[N/OL]. 工运志，整理. 某某日报，2018-10-22. https://x/r/.',
  ],
  ['no author', { ...report, author: [] }, '工会“四型”[N/OL]. 工运志，整理. 某某日报，2018-10-22. https://x/r/.'],
  [
    'a month',
    { ...report, author: names('甲某'), issued: { 'date-parts': [[2018, 10]] } },
    '甲某. 工会“四型”[N/OL]. 工运志，整理. 某某日报，2018-10. https://x/r/.',
  ],
  [
    'an inferred month',
    { ...report, author: names('甲某'), issued: { 'date-parts': [[2025, 1]], circa: true } },
    '甲某. 工会“四型”[N/OL]. 工运志，整理. 某某日报，[2025-01]. https://x/r/.',
  ],
  [
    'an unknown date',
    { ...undated, author: names('甲某') },
    '甲某. 工会“四型”[N/OL]. 工运志，整理. 某某日报，[日期不详]. https://x/r/.',
  ],
  [
    'an unknown newspaper',
    { ...unnamed, author: names('甲某') },
    '甲某. 工会“四型”[N/OL]. 工运志，整理. [报纸不详]，2018-10-22. https://x/r/.',
  ],
  ['a milestone', page, '工运志. 某会成立（2018年5月）[EB/OL]. https://x/m/.'],
  [
    'a milestone, read on a day',
    { ...page, accessed: { 'date-parts': [[2026, 11, 2]] } },
    '工运志. 某会成立（2018年5月）[EB/OL]. [2026-11-02]. https://x/m/.',
  ],
  [
    'a figure',
    { ...page, type: 'dataset', title: '某市会员：46万人（2018年）', URL: 'https://x/r/#a_b-c' },
    '工运志. 某市会员：46万人（2018年）[DS/OL]. https://x/r/#a_b-c.',
  ],
];
for (const [name, item, text] of cases) test(`GB/T 7714-2025: ${name}`, () => assert.equal(gbt(item), text));

test('BibTeX keeps Chinese, ids and addresses', () => {
  const text = bibtex([report]);
  assert.match(text, /^@article\{yangjiang-2018,/);
  assert.match(text, /author = \{\{甲某\} and \{乙某\} and \{丙某\}\}/);
  assert.match(text, /title = \{[^\n]*工会[^\n]*四型/);
  assert.match(text, /url = \{https:\/\/x\/r\/\}/);
});

test('RIS is read back by a parser of its own', () => {
  const [item] = JSON.parse(new Cite(ris([report, page])).format('data')) as (CslItem & {
    'container-title': string;
  })[];
  assert.equal(item?.title, report.title);
  assert.equal(item?.issued?.['date-parts'][0]?.[0], 2018);
  assert.equal(item?.['container-title'], '某某日报');
  assert.equal(item?.URL, report.URL);
  assert.equal(ris([report, page]).match(/^ER {2}- $/gm)?.length, 2);
  assert.equal(ris([report]).match(/^AU {2}- /gm)?.length, 3);
});
