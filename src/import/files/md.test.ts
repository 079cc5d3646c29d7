import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMd } from './md.ts';

const read = (text: string) => readMd(Buffer.from(text));

test('a Markdown file comes to its text, a line a line', () => {
  const { lines } = read(
    '# 报告\n\n**2~3人**，4~5人 <b>的</b> [链接](https://example.org)\n1922. 年\n- 条\\*目\n> 引文\n\n**小标题**\n{a} import x\n',
  );
  assert.deepEqual(lines, [
    { text: '报告', size: 24, bold: true },
    { text: '' },
    { text: '2~3人，4~5人 <b>的</b> 链接' },
    { text: '1922. 年' },
    { text: '条*目' },
    { text: '引文' },
    { text: '' },
    { text: '小标题', bold: true },
    { text: '{a} import x' },
  ]);
});

test('a table keeps its columns', () => {
  const texts = read('| 年 | 会员 |\n|---|---:|\n| 2022 | 4.8万人 |\n| 2023 |  |').lines.map(({ text }) => text);
  assert.deepEqual(texts, ['年    会员', '2022  4.8万人', '2023']);
});

test('front matter says the title and the day; what it can not be is passed over', () => {
  const { title, published, newspaper, lines } = read('---\ntitle: 报告\ndate: 2024-05-01\nnewspaper: [a]\n---\n正文');
  assert.deepEqual(
    { title, published, newspaper, lines },
    { title: '报告', published: '2024-05-01', newspaper: undefined, lines: [{ text: '正文' }] },
  );
  assert.deepEqual(read('---\n{ : \n---\n正文').lines, [{ text: '正文' }]);
});
