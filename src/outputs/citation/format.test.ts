/**
 * GB/T 7714-2025, ten cases, each with the clause and the example of the standard that its form follows (examples by
 * clause and number, as in 附录 B.4 例 6). Three more cases are the standard's own examples, made by the same style.
 * What no example shows is said beside the case: it follows the nearest rule. The examples were read in a transcription
 * of the standard (github.com/typst-doc-cn/bib-csl-dev-data) that has half-width marks. Those who have its print say that
 * commas, colons and round brackets are full width there, that its drafter's article of 2026 asks for “中文逗号”, and that
 * the stop is half-width with a space, as square brackets are (github.com/zotero-chinese/styles, issues 701 and 572).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CslItem } from '../../domain/citation.ts';
import { gbt } from './format.ts';

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
  archive: '某志',
  URL: 'https://x/r/',
};
const { issued: _, ...undated } = report;
const { 'container-title': __, ...unnamed } = report;
const page: CslItem = {
  id: 'a-2018-05-b',
  type: 'webpage',
  language: 'zh-CN',
  title: '某会成立（2018年5月）',
  author: names('某志'),
  archive: '某志',
  URL: 'https://x/m/',
};

const cases: [name: string, follows: string, item: CslItem, text: string][] = [
  [
    'three authors, a day',
    '7.1.2; 8.5.2 form; B.4 ex. 6 [N/OL] without a date of reading; 8.5.3 ex. 2 for 其他责任者 (顾幼静，译). No example has 整理.',
    report,
    '甲某，乙某，丙某. 工会“四型”[N/OL]. 某志，整理. 某某日报，2018-10-22. https://x/r/.',
  ],
  [
    'four authors',
    '7.1.2 ex. 3; 8.5.3 ex. 3 (于潇，刘义，柴跃廷，等)',
    { ...report, author: names('甲某', '乙某', '丙某', '丁某') },
    '甲某，乙某，丙某，等. 工会“四型”[N/OL]. 某志，整理. 某某日报，2018-10-22. https://x/r/.',
  ],
  [
    'no author',
    '7.1.3 ex. 3 (顺序编码制: the title comes first); the same in B.10 ex. 5',
    { ...report, author: [] },
    '工会“四型”[N/OL]. 某志，整理. 某某日报，2018-10-22. https://x/r/.',
  ],
  [
    'a month',
    '7.5.4.2 asks YYYY-MM-DD. No example has a month alone: the day that is not known is left out.',
    { ...report, author: names('甲某'), issued: { 'date-parts': [[2018, 10]] } },
    '甲某. 工会“四型”[N/OL]. 某志，整理. 某某日报，2018-10. https://x/r/.',
  ],
  [
    'an inferred month',
    '7.5.4.3 ex. 3 ([1936], an estimated year). No example has an estimated month.',
    { ...report, author: names('甲某'), issued: { 'date-parts': [[2025, 1]], circa: true } },
    '甲某. 工会“四型”[N/OL]. 某志，整理. 某某日报，[2025-01]. https://x/r/.',
  ],
  [
    'an unknown date, a known page of the newspaper',
    'The page follows the date in brackets (8.8.2). No example has it without a day.',
    { ...undated, author: names('甲某'), page: 'A3' },
    '甲某. 工会“四型”[N/OL]. 某志，整理. 某某日报，[日期不详]（A3）. https://x/r/.',
  ],
  [
    'an unknown date',
    'No rule for newspapers; B.7 ex. 6 and 8.13.3 ex. 3 leave an unknown date out. Said here as 7.5.3.3 says an unknown publisher.',
    { ...undated, author: names('甲某') },
    '甲某. 工会“四型”[N/OL]. 某志，整理. 某某日报，[日期不详]. https://x/r/.',
  ],
  [
    'an unknown newspaper',
    '7.5.3.3 ex. 1 ([出版者不详]), carried over: no example lacks the name of a serial.',
    { ...unnamed, author: names('甲某') },
    '甲某. 工会“四型”[N/OL]. 某志，整理. [报纸不详]，2018-10-22. https://x/r/.',
  ],
  [
    'a milestone, read on a day',
    '8.11.3.2 ex. 1; B.10 ex. 4: no date of creation, a date of reading',
    { ...page, accessed: { 'date-parts': [[2026, 11, 2]] } },
    '某志. 某会成立（2018年5月）[EB/OL]. [2026-11-02]. https://x/m/.',
  ],
  [
    "the archive's edition of a report",
    'No example has 整理, nor the day of it: set in parentheses as 更新或修改日期 are (8.11.2.1).',
    { ...report, version: '2026-11-28' },
    '甲某，乙某，丙某. 工会“四型”[N/OL]. 某志，整理（2026-11-28）. 某某日报，2018-10-22. https://x/r/.',
  ],
  [
    'a milestone with the day of its edition, read on a day',
    '8.11.2.1 form: （更新或修改日期）[引用日期]',
    {
      ...page,
      version: '2026-11-28',
      issued: { 'date-parts': [[2026, 11, 28]] },
      accessed: { 'date-parts': [[2026, 12, 2]] },
    },
    '某志. 某会成立（2018年5月）[EB/OL]. （2026-11-28）[2026-12-02]. https://x/m/.',
  ],
  [
    'a figure with the day of its edition',
    'The same, after the platform',
    { ...page, type: 'dataset', title: '某市会员：46万人', issued: { 'date-parts': [[2026, 11, 28]] } },
    '某志. 某市会员：46万人[DS/OL]. 某志（2026-11-28）. https://x/m/.',
  ],
  [
    'a milestone, before the day of reading is put in',
    '8.11.3.2, but every example has that day: the page adds it (read-on.ts), or tells the reader to.',
    page,
    '某志. 某会成立（2018年5月）[EB/OL]. https://x/m/.',
  ],
  [
    'a figure, read on a day',
    '8.14.3 ex. 3; B.13: the platform, then the day of reading. No example is a single number, or lacks a date of creation.',
    {
      ...page,
      type: 'dataset',
      title: '某市会员：46万人（2018年）',
      URL: 'https://x/r/#a_b-c',
      accessed: { 'date-parts': [[2026, 11, 2]] },
    },
    '某志. 某市会员：46万人（2018年）[DS/OL]. 某志[2026-11-02]. https://x/r/#a_b-c.',
  ],
];
for (const [name, follows, item, text] of cases)
  test(`GB/T 7714-2025: ${name} (${follows})`, () => assert.equal(gbt(item), text));

const { editor: _editor, ...uneditedPaper } = report;
const examples: [clause: string, item: CslItem, text: string][] = [
  [
    'B.4 ex. 6',
    {
      ...uneditedPaper,
      author: names('陈缮真'),
      title: '探索微观世界的无穷奥秘（科技大观）',
      'container-title': '人民日报',
      issued: { 'date-parts': [[2022, 8, 16]] },
      page: '17',
      URL: 'http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm',
    },
    '陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_3-17.htm.',
  ],
  [
    'B.10 ex. 1',
    {
      ...page,
      author: names('中国科学院文献情报中心'),
      title: '中国科学院科技论文预发布平台',
      accessed: { 'date-parts': [[2025, 3, 6]] },
      URL: 'https://chinaxiv.org/home.htm',
    },
    '中国科学院文献情报中心. 中国科学院科技论文预发布平台[EB/OL]. [2025-03-06]. https://chinaxiv.org/home.htm.',
  ],
  [
    '8.11.2.2 ex. 1',
    {
      ...page,
      author: [],
      title: '中国国家博物馆',
      accessed: { 'date-parts': [[2025, 5, 6]] },
      URL: 'https://www.chnmuseum.cn/',
    },
    '中国国家博物馆[EB/OL]. [2025-05-06]. https://www.chnmuseum.cn/.',
  ],
];
for (const [clause, item, text] of examples)
  test(`GB/T 7714-2025, the standard's own example: ${clause}`, () => assert.equal(gbt(item), text));
