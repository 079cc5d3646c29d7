import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuantities } from './find.ts';
import { formatQuantity } from './quantity.ts';

const read = (text: string) =>
  findQuantities(text).map(({ value, min, max, unit, qualifier, start, end, form }) => [
    text.slice(start, end),
    value ?? `${min}~${max}`,
    unit,
    qualifier,
    form,
  ]);

for (const [text, ...found] of [
  [
    '新组建工会超280家，新发展会员近2.1万人',
    ['超280家', 280, '家', 'over', 'amount'],
    ['近2.1万人', 2.1, '万人', 'nearly', 'amount'],
  ],
  ['投入600多万元', ['600多万元', 600, '万元', 'over', 'amount']],
  ['建制率达85％以上', ['85％以上', 85, '%', 'over', 'percent']],
  ['占百分之八十五', ['百分之八十五', 85, '%', 'exact', 'percent']],
  ['给予 2万元-10万元不等', ['2万元-10万元', '2~10', '万元', 'exact', 'range']],
  ['每组2至3人', ['2至3人', '2~3', '人', 'exact', 'range']],
  ['给予1∶1配套', ['1∶1', 1, '倍', 'exact', 'ratio']],
  ['上午9:30开会', ['9', 9, '', 'exact', 'bare'], ['30', 30, '', 'exact', 'bare']],
  ['上千万元', ['上千万元', 1000, '万元', 'over', 'amount']],
  ['近800多人次', ['近800多人次', 800, '人次', 'about', 'amount']],
  ['最近800人', ['800人', 800, '人', 'exact', 'amount']],
  ['不超过600元/人', ['不超过600元/人', 600, '元/人', 'up-to', 'amount']],
  ['每人最高补助2000元', ['最高补助2000元', 2000, '元', 'up-to', 'amount']],
  ['245场(次)', ['245场(次)', 245, '场（次）', 'exact', 'amount']],
  ['排名第17位', ['第17位', 17, '位', 'exact', 'rank']],
  ['會員3.5萬個', ['3.5萬個', 3.5, '万个', 'exact', 'amount']],
  ['热线12351', ['12351', 12351, '', 'exact', 'bare']],
  ['五个人', ['五', 5, '', 'exact', 'bare']],
] as [string, ...unknown[][]][])
  test(`the quantities of ${text}`, () => assert.deepEqual(read(text), found));

test('a quantity in the words of the archive is read back as itself', () => {
  const quantity = fc.record({
    value: fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100),
    unit: fc.constantFrom('人', '万人', '家', '万元', '场次', '亿元', '%'),
    qualifier: fc.constantFrom('exact', 'about', 'over', 'under', 'nearly', 'up-to'),
  });
  fc.assert(
    fc.property(quantity, ({ value, unit, qualifier }) => {
      const q = { value, unit, qualifier } as const;
      const [found, ...more] = findQuantities(`职工${formatQuantity(q as never)}，`);
      assert.deepEqual([found?.value, found?.unit, found?.qualifier, more.length], [value, unit, qualifier, 0]);
    }),
  );
});

test('ranges lie in the text, in order, none within another', () => {
  const piece = fc.constantFrom(
    '近',
    '超',
    '3',
    '12.5',
    '万',
    '人',
    '至',
    '—',
    '第',
    '五',
    '%',
    '，',
    '会员',
    '以上',
    '多',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, numerals } of findQuantities(text)) {
        assert.ok((numerals[0]?.start ?? 0) >= last && start < end && end <= text.length);
        last = numerals.at(-1)?.end ?? end;
      }
    }),
    { numRuns: 2000 },
  );
});
