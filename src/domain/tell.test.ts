import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellAddress } from './tell.ts';

const told = {
  title: '某报告',
  url: 'https://x/reports/a/#p12',
  place: '第12段',
  words: '甲&乙',
  lines: '第12—14行',
  edition: '2026-11-28',
};
const body =
  '网址：https://x/reports/a/#p12\r\n位置：第12段\r\n文字：甲&乙\r\n来源行号：第12—14行\r\n版本：2026-11-28\r\n有误之处：\r\n应当是：\r\n依据：';

const cases: [contact: string, start: string, fields: Record<string, string>][] = [
  ['mailto:a@x', 'mailto:a@x?', { subject: '指出错误：某报告', body }],
  ['https://github.com/o/r/issues', 'https://github.com/o/r/issues/new?', { title: '指出错误：某报告', body }],
  [
    'https://gitlab.com/o/r/-/issues/new',
    'https://gitlab.com/o/r/-/issues/new?',
    { 'issue[title]': '指出错误：某报告', 'issue[description]': body },
  ],
];

for (const [contact, start, fields] of cases)
  test(`${contact} is filled in`, () => {
    const made = tellAddress(contact, told);
    assert.equal(made.slice(0, start.length), start);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(made.slice(start.length))), fields);
    assert.doesNotMatch(made, /\s/);
  });

test('a form of another kind is opened as it is', () =>
  assert.equal(tellAddress('https://x/form?id=1', told), 'https://x/form?id=1'));

test('where no contact is named, the slip is filled in', () => {
  const made = tellAddress('/archive/about/corrections/', { ...told, words: '甲&乙 + 50%' });
  assert.match(made, /^\/archive\/about\/corrections\/\?title=某报告&url=/);
  assert.deepEqual(Object.fromEntries(new URL(made, 'https://x').searchParams), {
    title: '某报告',
    url: 'https://x/reports/a/?as-of=2026-11-28#p12',
    place: '第12段',
    words: '甲&乙 + 50%',
    lines: '第12—14行',
  });
  assert.equal(tellAddress('/slip/', { title: '某页', url: 'https://x/' }), '/slip/?title=某页&url=https://x/');
});
