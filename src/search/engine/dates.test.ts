import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOfQuery, datesIn, widen } from './dates.ts';

const queries: [string, string | undefined][] = [
  ['2018年6月', '201806'],
  ['2018-06', '201806'],
  ['2018/6', '201806'],
  ['2018.6', '201806'],
  ['二〇一八年六月', '201806'],
  ['二零一八年十二月', '201812'],
  ['2018年6月14日', '20180614'],
  ['2018-06-14', '20180614'],
  ['二〇一八年六月二十一日', '20180621'],
  ['２０１８年６月', '201806'],
  ['2018年', '2018'],
  ['2018', undefined],
  ['2018年13月', undefined],
  ['2018-06-32', undefined],
  ['工会2018年6月', undefined],
  ['12018年', undefined],
];

for (const [text, date] of queries)
  test(`the query ${text} is the date ${date}`, () => assert.equal(dateOfQuery(text), date));

test('dates in a text, and where', () => {
  const text = '2013年11月成立，至二〇一八年六月止；电话2018-0614。';
  assert.deepEqual(
    datesIn(text).map(({ date, start, end }) => [date, text.slice(start, end)]),
    [
      ['201311', '2013年11月'],
      ['201806', '二〇一八年六月'],
    ],
  );
});

test('a day is also of its month and its year', () => {
  assert.deepEqual(widen('20180614'), ['20180614', '201806', '2018']);
  assert.deepEqual(widen('2018'), ['2018']);
});
