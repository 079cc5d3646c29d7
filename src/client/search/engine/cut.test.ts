import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyStop, cut, hidden, natural, unitsOf } from './cut.ts';

const shown = (text: string) =>
  cut(text).replaceAll('\u200b', '|').replace(hidden, '*').replace(new RegExp(anyStop, 'g'), '，');

const cases: [string, string][] = [
  ['职工书屋', '|职|工|书|屋'],
  ['12351热线', '|12351|热|线'],
  ['13.89万人', '|13ꞏ89|万|人'],
  ['138,900人', '|138*900|人'],
  ['“八五”普法', '*|八|五*|普|法'],
  ['学习，会', '|学|习|，*|会'],
  ['会 “八五”', '|会**|八|五*'],
  ['会，“八五”。', '|会|，**|八|五**'],
  ['2018-06', '|2018*|06'],
  ['ＡＰＰ', '|APP'],
  ['等等……', '|等|等**'],
  ['等等……等', '|等|等|，**|等'],
  ['会😀会', '|会|，**|会'],
];
for (const [text, expected] of cases) test(`${text} is cut`, () => assert.equal(shown(text), expected));

test('what was cut comes back, place by place', () => {
  for (const text of ['阳江市“八五”普法（2018-06），13.89万人；《劳动法》', '【甲】〔乙〕[丙] "丁" ‘戊’ 「己」·庚'])
    assert.equal(natural(cut(text)), text);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      if (!/[\u2063\ua78f\u1401-\u1600]/.test(text)) assert.equal(natural(cut(text)).length, text.length);
    }),
  );
});

/** A stop before a unit as a comma. */
const shownUnits = (text: string) => unitsOf(text).flatMap(({ unit, stop }) => [...(stop ? ['，'] : []), unit]);

test('any text keeps its units', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'工会5１.,，“”《 ·-/aＢ…㎡⼯%é'), maxLength: 20 }), (text) => {
      assert.deepEqual(unitsOf(natural(cut(text))), unitsOf(text));
    }),
  ));

const units: [string, string][] = [
  ['职工书屋', '职 工 书 屋'],
  ['５家企业', '5 家 企 业'],
  ['138,900人', '138900 人'],
  ['1,234,567', '1234567'],
  ['1,23', '1 ， 23'],
  ['13.89万人', '13.89 万 人'],
  ['第15届', '第 15 届'],
  ['98.5%', '98.5 %'],
  ['职 工\n书　屋', '职 工 书 屋'],
  ['职\u00ad工\u200b书', '职 工 书'],
  ['维权、建会', '维 权 ， 建 会'],
  ['“四型”工会', '四 型 工 会'],
  ['《劳动法》、工会', '劳 动 法 ， 工 会'],
  ['2018-06', '2018 06'],
  ['5G', '5 g'],
  ['ＡＰＰ上线', 'app 上 线'],
  ['⼯会', '工 会'],
  ['2018.6.14', '2018.6 ， 14'],
  ['😀', ''],
  ['', ''],
];

for (const [text, expected] of units)
  test(`units of ${JSON.stringify(text)}`, () => assert.equal(shownUnits(text).join(' '), expected));
