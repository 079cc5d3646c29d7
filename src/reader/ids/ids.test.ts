import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addMarks, numbersUnder } from './ids.ts';

const cases: [name: string, body: string, taken: number[], marked: string][] = [
  ['new paragraphs', '## 题 [#a]\n\n一。\n\n二。\n', [], '## 题 [#a]\n\n一。 [#p1]\n\n二。 [#p2]\n'],
  [
    'given ids stay, numbers are never given again',
    '一。 [#p3]\n\n新。\n\n二。 [#p1]\n',
    [1, 3, 7],
    '一。 [#p3]\n\n新。 [#p8]\n\n二。 [#p1]\n',
  ],
  ['list items', '- 一\n- 二 [#p1]\n', [1], '- 一 [#p2]\n- 二 [#p1]\n'],
  ['milestones that stand alone carry their own id', '<Milestone id="m" />\n', [], '<Milestone id="m" />\n'],
  ['a paragraph that ends with a component', '见<Figure id="f" />\n', [], '见<Figure id="f" /> [#p1]\n'],
];
for (const [name, body, taken, marked] of cases) test(name, () => assert.equal(addMarks(body, taken), marked));

test('a second run changes nothing, and no number is given twice', () => {
  const line = fc.constantFrom('文字。', '又一段，有数 <Figure id="f" />。', '有编号。 [#p5]');
  fc.assert(
    fc.property(fc.uniqueArray(line), fc.array(line, { maxLength: 5 }), (unique, more) => {
      const body = [...unique, ...more.filter((l) => !l.includes('[#p5]'))].join('\n\n');
      const once = addMarks(body, [5]);
      const marks = [...once.matchAll(/\[#p(\d+)\]/g)].map((m) => m[1]);
      assert.equal(new Set(marks).size, marks.length);
      assert.equal(addMarks(once, marks.map(Number)), once);
    }),
  );
});

test('sections whose names begin with p are no paragraphs', () => {
  const published = ['/reports/a/#p3', '/reports/a/#people', '/reports/a/#pictures', '/reports/b/#p9', '/reports/a/'];
  assert.deepEqual(
    numbersUnder(
      '/reports/a/#',
      published.map((address) => ({ address })),
    ),
    [3],
  );
});
