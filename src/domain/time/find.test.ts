import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findMentions } from './find.ts';

const read = (text: string) =>
  findMentions(text).map(({ start, end, text: words, ...mention }) => {
    assert.equal(end - start >= words.length - 1, true);
    return { text: words, ...mention };
  });

for (const [text, ...found] of [
  ['2014 年 2 月 14 日，举办', { text: '2014 年 2 月 14 日', form: 'point', year: 2014, month: 2, day: 14 }],
  ['二〇一八年五月三日', { text: '二〇一八年五月三日', form: 'point', year: 2018, month: 5, day: 3 }],
  ['民国十六年（1927年）5月', { text: '民国十六年(1927年)5月', form: 'point', year: 1927, month: 5 }],
  ['民國元年', { text: '民国元年', form: 'point', year: 1912 }],
  ['2014年—2018年，全市', { text: '2014年—2018年', form: 'span', year: 2014, to: { year: 2018 } }],
  ['2019-2021年连续', { text: '2019-2021年', form: 'span', year: 2019, to: { year: 2021 } }],
  ['5月3日至9日', { text: '5月3日至9日', form: 'span', month: 5, day: 3, to: { day: 9 } }],
  ['至2018年10月，', { text: '至2018年10月', form: 'until', year: 2018, month: 10 }],
  ['自2019年以来，', { text: '2019年以来', form: 'since', year: 2019 }],
  ['今年8月初', { text: '今年8月初', form: 'point', month: 8, relative: 0, part: '初' }],
  ['去年8月26日', { text: '去年8月26日', form: 'point', month: 8, day: 26, relative: -1 }],
  ['是年，结集出版', { text: '是年', form: 'point', same: 'year' }],
  ['该月，工会', { text: '该月', form: 'point', same: 'month' }],
  ['近五年来', { text: '近五年来', form: 'past', years: 5 }],
  ['未来5年', { text: '未来5年', form: 'past', years: -5 }],
  ['“十三五”期间', { text: '“十三五”', form: 'plan', year: 2016, to: { year: 2020 } }],
  ['2022年度考核', { text: '2022年度', form: 'point', year: 2022, round: true }],
  ['201x年xx月xx日', { text: '201x年xx月xx日', form: 'blank' }],
  ['19221月成立', { text: '19221月', form: 'torn' }],
  ['20221年3月开通', { text: '20221年3月', form: 'torn' }],
  ['截至目前', { text: '截至目前', form: 'now' }],
  ['13月'],
  ['三年行动方案'],
] as [string, ...object[]][])
  test(`the times of ${text}`, () => assert.deepEqual(read(text), found));

test('any day that is written out is found as itself', () => {
  const day = fc.record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(day, ({ year, month, day }) => {
      const [found] = findMentions(`市总工会于${year}年${month}月${day}日成立。`);
      assert.deepEqual([found?.form, found?.year, found?.month, found?.day], ['point', year, month, day]);
    }),
  );
});

test('mentions lie in the text, in order, none within another', () => {
  const piece = fc.constantFrom(
    '2018',
    '年',
    '5',
    '月',
    '日',
    '至',
    '—',
    '是年',
    '民国',
    '十',
    '今年',
    'x',
    '来',
    '以来',
    '，',
    ' ',
    '该月',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of findMentions(text)) {
        assert.ok(start >= last && start < end && end <= text.length);
        last = end;
      }
    }),
    { numRuns: 2000 },
  );
});
