import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHeadLine, repeatedHeads } from './page.ts';

for (const line of [
  '2024年11月8日 星期五 责编：唐穗 版式：柳青',
  'A05 云浦新闻',
  '第5版',
  'B02 丰湖晚报·专版 2023年5月1日 星期一',
  '·328·',
  '— 12 —',
  '责任编辑/李红 美编/周舟',
])
  test(`a page's head: ${line}`, () => assert.equal(isHeadLine(line), true));

for (const line of [
  '2024年11月8日，县总工会召开会议。',
  '2024年11月8日',
  '以实干守初心 以服务聚匠心',
  '5月，工会成立。',
  '12个镇街',
  '要闻',
  '05后职工',
])
  test(`no page's head: ${line}`, () => assert.equal(isHeadLine(line), false));

test('a running title is known by its repetition beside page numbers, or by a number that counts', () => {
  const rows = (...lines: string[]) => lines.map((text) => ({ text }));
  const book = rows('青岚县志', '·328·', '第一节', '正文一', '正文二', '正文三', '青岚县志', '·330·', '正文四');
  assert.deepEqual([...repeatedHeads(book)].sort(), [0, 6]);
  const counted = rows('工会志61', ...Array(6).fill('一段正文，没有完。'), '工会志62');
  assert.deepEqual([...repeatedHeads(counted)], [0, 7]);
  assert.deepEqual([...repeatedHeads(rows('是年', '正文', '是年', '正文'))], []);
});
