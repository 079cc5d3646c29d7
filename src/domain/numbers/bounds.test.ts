import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Bounds, boundsOf, formatBounds } from './bounds.ts';
import { normalize, type Quantity, qualifiers } from './quantity.ts';

const cases: [Quantity, ...ends: [low: number | undefined, high: number | undefined], Bounds['precision']][] = [
  [{ value: 440871, unit: '人', qualifier: 'exact' }, 440871, 440871, 'exact'],
  [{ value: 13.89, unit: '万人', qualifier: 'exact' }, 138850, 138950, 'rounded'],
  [{ value: 57, unit: '万人次', qualifier: 'exact' }, 565000, 575000, 'rounded'],
  [{ value: 71, unit: '万人', qualifier: 'about' }, 705000, 715000, 'about'],
  [{ value: 3800, unit: '万元', qualifier: 'about' }, 37_500_000, 38_500_000, 'about'],
  [{ value: 2.1, unit: '万人', qualifier: 'nearly' }, 20000, 21000, 'about'],
  [{ value: 230, unit: '家', qualifier: 'nearly' }, 220, 230, 'about'],
  [{ value: 5, unit: '万名', qualifier: 'over', wording: '5万多名' }, 50000, 60000, 'about'],
  [{ value: 604, unit: '万次', qualifier: 'over', wording: '604万余次' }, 6_040_000, 6_050_000, 'about'],
  [{ value: 10, unit: '个', qualifier: 'over', wording: '10多个' }, 10, 20, 'about'],
  [{ value: 5300, unit: '万元', qualifier: 'over', wording: '5300多万元' }, 53_000_000, 54_000_000, 'about'],
  [{ value: 7, unit: '万人次', qualifier: 'over' }, 70000, undefined, 'open'],
  [{ value: 1000, unit: '万元', qualifier: 'over', wording: '上千万元' }, 10_000_000, undefined, 'open'],
  [{ value: 85, unit: '%', qualifier: 'over', wording: '85%以上' }, 85, undefined, 'open'],
  [{ value: 600, unit: '元/人', qualifier: 'up-to' }, undefined, 600, 'open'],
  [{ value: 100, unit: '人', qualifier: 'under' }, undefined, 100, 'open'],
  [{ min: 2, max: 10, unit: '万元', qualifier: 'exact' }, 20000, 100000, 'range'],
  [{ value: 1, unit: '倍', qualifier: 'exact', wording: '1∶1' }, 1, 1, 'exact'],
];

for (const [quantity, low, high, precision] of cases)
  test(`${quantity.wording ?? `${quantity.qualifier} ${quantity.value}${quantity.unit}`} has its bounds`, () => {
    const bounds = boundsOf(quantity);
    assert.deepEqual([bounds.low, bounds.high, bounds.precision], [low, high, precision]);
  });

test('a standard that is set is exact', () => {
  const { low, high, precision } = boundsOf({ value: 2, unit: '万元', qualifier: 'exact' }, true);
  assert.deepEqual([low, high, precision], [20000, 20000, 'exact']);
});

test('the stated number lies within its bounds, in order', () => {
  const unit = fc.constantFrom('人', '万人', '亿元', '%');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 8 }),
      fc.integer({ min: 0, max: 2 }),
      unit,
      fc.constantFrom(...qualifiers),
      (digits, decimals, unit, qualifier) => {
        const q = { value: digits / 10 ** decimals, unit, qualifier };
        const { low, high, unit: base } = boundsOf(q);
        const { value = 0, unit: normal } = normalize(q);
        assert.equal(base, normal);
        assert.ok(low === undefined || low <= value);
        assert.ok(high === undefined || value <= high);
      },
    ),
  );
});

for (const [quantity, words] of [
  [{ value: 440871, unit: '人', qualifier: 'exact' }, '440,871人'],
  [{ value: 13.89, unit: '万人', qualifier: 'exact' }, '138,850—138,950人'],
  [{ value: 7, unit: '万名', qualifier: 'over' }, '70,000名以上'],
  [{ value: 600, unit: '元', qualifier: 'up-to' }, '至多600元'],
] as [Quantity, string][])
  test(`bounds in words: ${words}`, () => assert.equal(formatBounds(boundsOf(quantity)), words));
