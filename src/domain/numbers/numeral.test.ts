import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findNumerals, hanValue } from './numeral.ts';

for (const [text, value] of [
  ['十', 10],
  ['十七', 17],
  ['二十', 20],
  ['一百零六', 106],
  ['两千', 2000],
  ['千万', 1e7],
  ['三万五千', 35000],
  ['一亿二千万', 120000000],
  ['二〇一八', 2018],
  ['十三五', null],
  ['百千万', null],
] as const) {
  test(`${text} is ${value}`, () => assert.equal(hanValue(text), value));
}

for (const [text, found] of [
  ['会员达到440871人', [['440871', 440871]]],
  ['新发展会员13.89万人', [['13.89万', 138900]]],
  ['投入600多万元', [['600多万', 6000000]]],
  ['发展5万多名', [['5万', 50000]]],
  [
    '12,000名、1,234,567元',
    [
      ['12,000', 12000],
      ['1,234,567', 1234567],
    ],
  ],
  [
    '８月１３日',
    [
      ['８', 8],
      ['１３', 13],
    ],
  ],
  [
    '至今已举办十七届，连续三年',
    [
      ['十七', 17],
      ['三', 3],
    ],
  ],
  [
    '上千万元，上万人次，超千场次',
    [
      ['千万', 1e7],
      ['万', 1e4],
      ['千', 1000],
    ],
  ],
  [
    '全省首批，第一届',
    [
      ['首', 1],
      ['一', 1],
    ],
  ],
  [
    '十三五',
    [
      ['十三', 13],
      ['五', 5],
    ],
  ],
  ['第一时间，一个缩影，万众一心，十分重视，千家万户', []],
  [
    '增加25%—30%',
    [
      ['25', 25],
      ['30', 30],
    ],
  ],
  [
    '1∶1配套',
    [
      ['1', 1],
      ['1', 1],
    ],
  ],
] as [string, [string, number][]][]) {
  test(`the numbers of ${text}`, () => {
    assert.deepEqual(
      findNumerals(text).map((n) => [text.slice(n.start, n.end), n.value]),
      found,
    );
  });
}

/** The Chinese numeral of a number below ten thousand, as written in full. */
function inHan(n: number): string {
  const digits = '零一二三四五六七八九';
  if (n === 0) return '零';
  let text = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(n / unit) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += (gap ? '零' : '') + digits[digit] + name;
      gap = false;
    }
  }
  return text;
}

test('every number below ten thousand is read back from its Chinese numeral', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (n) => hanValue(inHan(n)) === n));
});

test('every number is found in the text that holds it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom('', '万', '亿'), (n, scale) => {
      const [found, ...more] = findNumerals(`会员${n}${scale}人`);
      assert.equal(found?.value, n * ({ '': 1, 万: 1e4, 亿: 1e8 }[scale] ?? 0));
      assert.deepEqual(more, []);
    }),
  );
});
