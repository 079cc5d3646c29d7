import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesMeant, yearsInChinese } from './dates.ts';

const queries: [string, string | undefined][] = [
  ['2018年6月', '2018年6月'],
  ['2018-06', '2018年6月'],
  ['2018/6', '2018年6月'],
  ['2018.6', '2018年6月'],
  ['二〇一八年六月', '2018年6月'],
  ['二零一八年十二月', '2018年12月'],
  ['2018年6月14日', '2018年6月14日'],
  ['2018-06-14', '2018年6月14日'],
  ['二〇一八年六月二十一日', '2018年6月21日'],
  ['２０１８年６月', '2018年6月'],
  ['2018年', '2018年'],
  ['2018', undefined],
  ['2018年13月', undefined],
  ['2018-06-32', undefined],
  ['工会2018年6月', undefined],
  ['12018年', undefined],
];
for (const [query, date] of queries)
  test(`the query ${query} is the date ${date}`, () => assert.equal(datesMeant(query, [])[0], date));

test('a date is written in every way, in Chinese characters where its year is', () => {
  assert.deepEqual(datesMeant('2018-6', ['二〇一八', '二〇一九']), [
    '2018年6月',
    '2018年06月',
    '2018-6',
    '2018-06',
    '2018.6',
    '2018.06',
    '二〇一八年六月',
  ]);
  assert.deepEqual(yearsInChinese('二〇一八年、二零一九年五月、二〇一八年'), ['二〇一八', '二零一九']);
});
