import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestDate } from './suggest.ts';

const cases: [written: string, edtf: string | undefined][] = [
  ['2021.10', '2021-10'],
  ['2021.1', '2021-01'],
  ['2018.6.1', '2018-06-01'],
  ['2018-6-1', '2018-06-01'],
  ['2018/6', '2018-06'],
  ['2018年6月1日', '2018-06-01'],
  ['2018年6月', '2018-06'],
  ['2018年', '2018'],
  ['20180601', '2018-06-01'],
  ['“2018-06”', '2018-06'],
  ['２０１８-06', '2018-06'],
  ['约2018年', '2018?'],
  ['2014-2018', '2014/2018'],
  ['2014—2018', '2014/2018'],
  ['2014年至2018年6月', '2014/2018-06'],
  ['2020年以来', '2020/..'],
  ['2018-13', undefined],
  ['2018-02-30', undefined],
  ['去年', undefined],
];
for (const [written, edtf] of cases) test(`${written} → ${edtf}`, () => assert.equal(suggestDate(written), edtf));
