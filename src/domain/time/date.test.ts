import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareDates, firstDay, lastDay, monthOf, yearOf, yearsOf } from './date.ts';
import { parseDate, tryParseDate } from './parse.ts';
import { formatDate, formatUnder, htmlDate, precisionWords } from './words.ts';

const cases: [edtf: string, words: string, first: string, last: string, html: string | undefined][] = [
  // Level 0
  ['2014-02-14', '2014年2月14日', '2014-02-14', '2014-02-14', '2014-02-14'],
  ['2018-06', '2018年6月', '2018-06-01', '2018-06-30', '2018-06'],
  ['2020', '2020年', '2020-01-01', '2020-12-31', '2020'],
  ['2020-02-29', '2020年2月29日', '2020-02-29', '2020-02-29', '2020-02-29'],
  ['2014/2018', '2014—2018年', '2014-01-01', '2018-12-31', undefined],
  ['2018-05/2018-07', '2018年5—7月', '2018-05-01', '2018-07-31', undefined],
  ['2018-05-03/2018-05-09', '2018年5月3—9日', '2018-05-03', '2018-05-09', undefined],
  ['2018-05-03/2018-06-09', '2018年5月3日至6月9日', '2018-05-03', '2018-06-09', undefined],
  ['2017-11/2018-02', '2017年11月至2018年2月', '2017-11-01', '2018-02-28', undefined],
  ['2018/2019-06', '2018年至2019年6月', '2018-01-01', '2019-06-30', undefined],
  // Level 1
  ['2025-01?', '约2025年1月', '2025-01-01', '2025-01-31', '2025-01'],
  ['2019~', '约2019年', '2019-01-01', '2019-12-31', '2019'],
  ['2014?/2018', '约2014—2018年', '2014-01-01', '2018-12-31', undefined],
  ['2024-09/..', '2024年9月起', '2024-09-01', '9999-12-31', undefined],
  ['../2018', '2018年以前', '0000-00-00', '2018-12-31', undefined],
  ['201X', '2010年代', '2010-01-01', '2019-12-31', undefined],
  ['2018-XX', '2018年', '2018-01-01', '2018-12-31', '2018'],
];

for (const [edtf, words, first, last, html] of cases) {
  test(`${edtf} is ${words}`, () => {
    const date = parseDate(edtf);
    assert.equal(formatDate(date), words);
    assert.equal(firstDay(date), first);
    assert.equal(lastDay(date), last);
    assert.equal(htmlDate(date), html);
  });
}

const refused = [
  '',
  '2018-02-30',
  '2019-02-29',
  '1900-02-29',
  '2018-13',
  '2018-00',
  '2018-06-31',
  '2018/2016',
  '../..',
  '2018-21',
  'Y12018',
  '2018年',
  '18-06',
  '2018-6',
  '2018-06-15T10:00:00Z',
  '[2018,2019]',
];
for (const text of refused) {
  test(`“${text}” is no date`, () => {
    assert.equal(tryParseDate(text), null);
    assert.throws(() => parseDate(text));
  });
}

test('a date is filed under its beginning', () => {
  assert.equal(yearOf(parseDate('2014-11/2018')), 2014);
  assert.equal(monthOf(parseDate('2014-11/2018')), 11);
  assert.equal(yearOf(parseDate('../2018')), 2018);
  assert.equal(monthOf(parseDate('2014')), undefined);
});

test('yearsOf names every year that a date touches', () => {
  assert.deepEqual(yearsOf(parseDate('2014/2017')), [2014, 2015, 2016, 2017]);
  assert.deepEqual(yearsOf(parseDate('2024-09/..')), [2024]);
  assert.deepEqual(yearsOf(parseDate('2018-06')), [2018]);
});

test('the longer span comes first, then the day', () => {
  const sorted = ['2018-01-02', '2018', '2018-01', '2017-12-31', '2018-01-01'].map(parseDate).sort(compareDates);
  assert.deepEqual(
    sorted.map((d) => d.edtf),
    ['2017-12-31', '2018', '2018-01', '2018-01-01', '2018-01-02'],
  );
});

const day = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9998-12-31T00:00:00Z'),
  noInvalidDate: true,
});

test('any real day is read as itself', () => {
  fc.assert(
    fc.property(day, (d) => {
      const text = d.toISOString().slice(0, 10);
      const date = parseDate(text);
      assert.equal(firstDay(date), text);
      assert.equal(lastDay(date), text);
      assert.equal(htmlDate(date), text);
    }),
  );
});

test('order by day is order of texts, and comparing is antisymmetric', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [x, y] = [a, b].map((d) => d.toISOString().slice(0, 10)) as [string, string];
      const order = compareDates(parseDate(x), parseDate(y));
      assert.equal(Math.sign(order), x < y ? -1 : x > y ? 1 : 0);
      assert.equal(compareDates(parseDate(y), parseDate(x)), -order || 0);
    }),
  );
});

test('no year is below 0', () => {
  for (const text of ['-04XX', '-0400', '-0400-02/2018']) assert.equal(tryParseDate(text), null, text);
});

test('no text makes the reader fail otherwise than by saying no', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/?~%X.-]{0,14}$/)), (text) => {
      const date = tryParseDate(text);
      if (date) assert.ok(formatDate(date).length > 0 && firstDay(date) <= lastDay(date));
    }),
    { numRuns: 2000 },
  );
});

const precisions: [text: string, words: string][] = [
  ['2014-02-14', '知道日期'],
  ['2025-01?', '只知月份'],
  ['2014/2018', '一段时间，起止只知年份'],
  ['2014/2018-05', '一段时间，起只知年份，止只知月份'],
  ['2024-09/..', '起止只知其一'],
];
for (const [text, words] of precisions)
  test(`${text}: ${words}`, () => assert.equal(precisionWords(parseDate(text)), words));

const shortened: [text: string, heading: string, rest: string][] = [
  ['2014-02-14', '2014年2月', '14日'],
  ['2014-02', '2014年2月', ''],
  ['2014-02-14/2014-02-16', '2014年2月', '14—16日'],
  ['2014-02/2014-05', '2014年2月', '2014年2—5月'],
  ['2014-02/..', '2014年2月', '2014年2月起'],
  ['2014-02?', '2014年2月', '约2014年2月'],
  ['2014', '2014年', ''],
  ['2014/2018', '2014年', '2014—2018年'],
];
for (const [text, heading, rest] of shortened)
  test(`${text} under ${heading}: ${rest || 'nothing'}`, () =>
    assert.equal(formatUnder(parseDate(text), heading), rest));
