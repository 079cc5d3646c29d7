import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cut, natural } from './cut.ts';
import { units } from './units.ts';

const shown = (text: string) =>
  cut(text)
    .replaceAll('\u200b', '|')
    .replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '*');

const cases: [string, string][] = [
  ['职工书屋', '|职|工|书|屋'],
  ['12351热线', '|12351|热|线'],
  ['13.89万人', '|13ꞏ89|万|人'],
  ['138,900人', '|138*900|人'],
  ['“八五”普法', '*|八|五*|普|法'],
  ['学习，会', '|学|习|，|会'],
  ['会 “八五”', '|会 *|八|五*'],
  ['2018-06', '|2018*|06'],
  ['ＡＰＰ', '|APP'],
  ['等等……', '|等|等|…|…'],
];
for (const [text, expected] of cases) test(`${text} is cut`, () => assert.equal(shown(text), expected));

test('what was cut comes back, place by place', () => {
  for (const text of ['阳江市“八五”普法（2018-06），13.89万人；《劳动法》', '【甲】〔乙〕[丙] "丁" ‘戊’ 「己」·庚'])
    assert.equal(natural(cut(text)), text);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      if (!/[\u2063\ua78f]|&[lg]t;/.test(text)) assert.equal(natural(cut(text)).length, text.length);
    }),
  );
});

test('any text keeps its units', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'工会5１.,，“”《 ·-/aＢ…㎡⼯%é'), maxLength: 20 }), (text) => {
      const keys = (of: string) => units(of).map(({ key, gap }) => (gap ? `|${key}` : key));
      assert.deepEqual(keys(natural(cut(text))), keys(text));
    }),
  ));
