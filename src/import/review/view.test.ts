import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Proposal } from './record.ts';
import { viewOf } from './view.ts';

const proposal = (id: string, more: Partial<Proposal>): Proposal => ({
  kind: 'figure',
  id,
  rule: 'quantity',
  confidence: 0.9,
  written: { id, evidence: ['2-4'] },
  state: 'open',
  ...more,
});
const view = viewOf(
  {
    report:
      '---\ntitle: 报告\ndraft: true\nfigures:\n  - { id: a, evidence: ["2-4"] }\n  - { id: b, evidence: ["2-4"], label: 改过 }\n---\n<Figure id="a" />\n',
    source: 'blocks:\n  - { role: title, lines: "1" }\n  - { role: lead, lines: "3" }\n',
    unions: {},
    record: {
      report: 'x-2024',
      sha256: '',
      proposals: [
        proposal('a', {}),
        proposal('b', {}),
        proposal('c', { state: 'dropped' }),
        proposal('d', { confidence: 0.5 }),
        proposal('e', { doubt: '两处不同' }),
        proposal('f', { state: 'kept' }),
      ],
      blocks: [{ role: 'title', lines: '1', rule: 'title', confidence: 0.8 }],
      doubts: ['第 3 页没有文字。'],
    },
  },
  ['报告', '甲', '', '乙'],
);

test('what is least sure comes first, what was decided last', () => {
  assert.deepEqual(
    view.proposals.map(({ id }) => id),
    ['e', 'd', 'a', 'b', 'f', 'c'],
  );
  assert.equal(view.open, 4);
});

test('a proposal shows its lines, what is written now, and whether the body has it', () => {
  const [a, b] = ['a', 'b'].map((id) => view.proposals.find((found) => found.id === id));
  assert.deepEqual(a?.lines, [
    { number: 2, text: '甲' },
    { number: 4, text: '乙' },
  ]);
  assert.deepEqual([a?.changed, a?.used, b?.changed, b?.used, b?.entry.label], [false, true, true, false, '改过']);
});

test('blocks stand as the record of the source has them, with what import said of them', () => {
  assert.deepEqual(view.blocks, [
    { role: 'title', lines: '1', rule: 'title', confidence: 0.8, texts: [{ number: 1, text: '报告' }] },
    { role: 'lead', lines: '3', texts: [] },
  ]);
  assert.equal(view.draft, true);
});
