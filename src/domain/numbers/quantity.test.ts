import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatComparable, formatNormalized, formatQuantity, normalize, type Quantity, splitUnit } from './quantity.ts';

const cases: [Quantity, words: string, normalized: string][] = [
  [{ value: 46, unit: '名', qualifier: 'exact' }, '46名', '46名'],
  [{ value: 7, unit: '万名', qualifier: 'over' }, '超过7万名', '70,000名'],
  [{ value: 230, unit: '家', qualifier: 'nearly' }, '近230家', '230家'],
  [{ value: 3, unit: '万人', qualifier: 'about' }, '约3万人', '30,000人'],
  [{ value: 100, unit: '人', qualifier: 'under' }, '不足100人', '100人'],
  [{ value: 600, unit: '元', qualifier: 'up-to' }, '不超过600元', '600元'],
  [{ value: 13.89, unit: '万人', qualifier: 'exact' }, '13.89万人', '138,900人'],
  [{ value: 440871, unit: '人', qualifier: 'exact' }, '440871人', '440,871人'],
  [{ value: 9410.5, unit: '万元', qualifier: 'up-to', wording: '高达9410.5万元' }, '高达9410.5万元', '94,105,000元'],
  [{ min: 2, max: 10, unit: '万元', qualifier: 'exact' }, '2万元至10万元', '20,000—100,000元'],
  [{ value: 85, unit: '%', qualifier: 'over' }, '超过85%', '85%'],
  [{ value: 5.3, unit: '公顷', qualifier: 'exact' }, '5.3公顷', '5.3公顷'],
  [{ value: 1.2, unit: '亿元', qualifier: 'exact' }, '1.2亿元', '120,000,000元'],
];

for (const [quantity, words, normalized] of cases) {
  test(`${words} is ${normalized}`, () => {
    assert.equal(formatQuantity(quantity), words);
    assert.equal(formatNormalized(normalize(quantity)), normalized);
  });
}

test('a quantity beside others is no more exact than its source', () => {
  const wording = '10多个';
  assert.equal(formatComparable({ value: 10, unit: '个', qualifier: 'over', wording }), wording);
  assert.equal(formatComparable({ value: 7, unit: '万名', qualifier: 'nearly' }), '近70,000名');
  assert.equal(formatComparable({ value: 594, unit: '家', qualifier: 'exact' }), '594家');
});

test('the longest scale is taken', () => {
  assert.deepEqual(splitUnit('千万元'), { factor: 1e7, base: '元' });
  assert.deepEqual(splitUnit('万亿元'), { factor: 1e12, base: '元' });
  assert.deepEqual(splitUnit('千米'), { factor: 1, base: '千米' });
});

test('normalising never loses digits of a number with two decimals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (hundredths) => {
      assert.equal(normalize({ value: hundredths / 100, unit: '万人' }).value, hundredths * 100);
    }),
  );
});
