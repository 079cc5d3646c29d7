/** What is written without the engine is what the engine writes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CslItem } from '../../domain/citation.ts';
import { cited } from './files.ts';
import { gbtByEngine, gbtOfOwn } from './format.ts';

test('every milestone and figure of the archive reads as the engine writes it', () => {
  const items = [...cited.milestones(), ...cited.figures()];
  const own = items.flatMap((item) => {
    const text = gbtOfOwn(item);
    return text === undefined ? [] : [[text, gbtByEngine(item)]];
  });
  assert.ok(own.length > 0.9 * items.length, `${own.length} of ${items.length}`);
  for (const [text, engine] of own) assert.equal(text, engine);
});

const item: CslItem = {
  id: 'x',
  type: 'webpage',
  language: 'zh-CN',
  title: '某会成立',
  author: [{ literal: '某志' }],
  archive: '某志',
  URL: 'https://x.org/m/',
};
const sign = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...'工会年月“”《》（）：，、；·%—～-08aZ') },
  { weight: 1, arbitrary: fc.constantFrom(...'。！？.,:\'"<>&*_[] ') },
);
const text = fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join(''));
const day = fc.constantFrom<CslItem['issued']>(
  undefined,
  { 'date-parts': [[2026, 1, 5]] },
  { 'date-parts': [[2026, 1]] },
  { 'date-parts': [[2026, 1, 5]], circa: true },
  { 'date-parts': [[2025], [2026]] },
);
const items = fc
  .record({
    title: text,
    name: fc.oneof(fc.constantFrom('某志', '甲市志2'), text),
    archive: text,
    issued: day,
    type: fc.constantFrom('webpage', 'dataset'),
  })
  .map(
    ({ title, name, archive, issued, type }): CslItem => ({
      ...{ ...item, title, archive, type, author: [{ literal: name }] },
      ...(issued && { issued }),
    }),
  );

test('whatever its texts, an item reads as the engine writes it, or is left to the engine', () => {
  let own = 0;
  fc.assert(
    fc.property(items, (item) => {
      const text = gbtOfOwn(item);
      if (text === undefined) return;
      own += 1;
      assert.equal(text, gbtByEngine(item));
    }),
    { numRuns: 3000, seed: 7 },
  );
  assert.ok(own > 20, `${own}`);
});
