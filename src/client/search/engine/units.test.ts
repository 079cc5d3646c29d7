import assert from 'node:assert/strict';
import { test } from 'node:test';
import { units } from './units.ts';

/** Keys apart by spaces, `|` where punctuation stands between. */
const shown = (text: string) =>
  units(text)
    .map(({ key, gap }) => (gap ? `| ${key}` : key))
    .join(' ');

const cases: [string, string][] = [
  ['职工书屋', '职 工 书 屋'],
  ['５家企业', '5 家 企 业'],
  ['138,900人', '138900 人'],
  ['1,234,567', '1234567'],
  ['1,23', '1 | 23'],
  ['13.89万人', '13.89 万 人'],
  ['第15届', '第 15 届'],
  ['98.5%', '98.5 %'],
  ['职 工\n书　屋', '职 工 书 屋'],
  ['职\u00ad工\u200b书', '职 工 书'],
  ['维权、建会', '维 权 | 建 会'],
  ['“四型”工会', '四 型 工 会'],
  ['《劳动法》、工会', '劳 动 法 | 工 会'],
  ['2018-06', '2018 06'],
  ['5G', '5 g'],
  ['ＡＰＰ上线', 'app 上 线'],
  ['⼯会', '工 会'],
  ['2018.6.14', '2018.6 | 14'],
  ['😀', ''],
  ['', ''],
];

for (const [text, expected] of cases)
  test(`units of ${JSON.stringify(text)}`, () => assert.equal(shown(text), expected));
