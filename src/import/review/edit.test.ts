import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdit, type Edit, type Files } from './edit.ts';
import { EditError } from './edit-error.ts';
import type { Proposal } from './record.ts';

const report = `---
# An editor's word.
title: "五年奋进路" # stays
union: linjiang
covers: "2019/2024"
draft: true

# Milestones by hand.
milestones:
  - id: linjiang-2023-05-congress
    date: "2023-05"
    title: "召开第十次代表大会" # checked
    kind: meeting
    unions: [linjiang]
    topics: [ organizing ]
    evidence: ["5-6"]
figures:
  - { id: linjiang-2024-members, label: 会员, value: 5.2, unit: 万人, qualifier: over, topic: organizing, union: linjiang, quote: 会员5.2万多人, evidence: ["3"] }
  - id: linjiang-2024-branches
    label: 基层工会
    value: 1200
    unit: 家
    qualifier: exact
    topic: organizing
    union: linjiang
    quote: 建立基层工会1200家
    evidence: ["3"]
# The end.
---

## 组织 [#organizing]

全市有<Figure id="linjiang-2024-branches" />，会员<Figure id="linjiang-2024-members" />。 [#p1]

<Milestone id="linjiang-2023-05-congress" />

市总工会<Milestone id="linjiang-2023-05-congress" repeat>召开大会</Milestone>。
`;
const source = `file: a.txt
blocks:
  - { role: title, lines: "1" }
  - { role: paragraph, lines: "3" } # two columns
  - { role: paragraph, lines: "5-6" }
`;
const branches = {
  id: 'linjiang-2024-branches',
  label: '基层工会',
  value: 1200,
  unit: '家',
  qualifier: 'exact',
  topic: 'organizing',
  union: 'linjiang',
  quote: '建立基层工会1200家',
  evidence: ['3'],
};
const proposal = (kind: Proposal['kind'], id: string, more: Partial<Proposal> = {}): Proposal => ({
  kind,
  id,
  rule: 'quantity',
  confidence: 0.9,
  written: { id },
  state: 'open',
  ...more,
});
const files: Files = {
  report,
  source,
  unions: { linjiang: 'name: 临江市总工会 # new\ndraft: true\n', other: 'name: 别\ndraft: true\n' },
  record: {
    report: 'linjiang-2024',
    sha256: '',
    proposals: [
      proposal('milestone', 'linjiang-2023-05-congress', { confidence: 0.6 }),
      proposal('figure', 'linjiang-2024-members', { doubt: '两处不同' }),
      proposal('figure', 'linjiang-2024-branches', { written: branches }),
    ],
    blocks: [],
    doubts: [],
  },
};
const states = ({ record }: Files) => record.proposals.map(({ state }) => state).join();
/** Lines that an edit took away and put in. */
const diff = (a: string, b: string) => {
  const [was, is] = [a.split('\n'), b.split('\n')];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `-${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+${line}`),
  ];
};

test('taking in changes the record alone; a change of nothing changes nothing', () => {
  const kept = applyEdit(files, { do: 'keep', id: 'linjiang-2024-branches' });
  assert.equal(kept.report, report);
  assert.equal(states(kept), 'open,open,kept');
  assert.equal(
    applyEdit(files, {
      do: 'change',
      id: 'linjiang-2024-members',
      fields: { label: '会员', value: '5.2', evidence: '3' },
    }).report,
    report,
  );
});

test('what is sure and without a doubt is taken in at once', () => {
  assert.equal(states(applyEdit(files, { do: 'keep-sure', above: 0.8 })), 'open,open,kept');
});

test('a change touches its lines and no others; what is emptied goes', () => {
  const changed = applyEdit(files, {
    do: 'change',
    id: 'linjiang-2023-05-congress',
    fields: { date: '2023-05-08', topics: 'organizing、rights', kind: 'meeting', note: '某日' },
  });
  assert.deepEqual(diff(report, changed.report), [
    '-    date: "2023-05"',
    '-    topics: [ organizing ]',
    '+    date: "2023-05-08"',
    '+    topics: [ organizing, rights ]',
    '+    note: 某日',
  ]);
  assert.equal(states(changed), 'kept,open,open');
  const ranged = applyEdit(files, {
    do: 'change',
    id: 'linjiang-2024-branches',
    fields: { value: '', min: '1,200', max: '1300' },
  });
  assert.deepEqual(diff(report, ranged.report), ['-    value: 1200', '+    min: 1200', '+    max: 1300']);
});

test('a figure that is taken out leaves its words, and the reason in the source record', () => {
  const dropped = applyEdit(files, { do: 'drop', id: 'linjiang-2024-branches', leftOut: '名称的一部分' });
  assert.ok(!dropped.report.includes('linjiang-2024-branches'));
  assert.ok(dropped.report.includes('全市有1200家，会员<Figure id="linjiang-2024-members" />。 [#p1]'));
  assert.ok(dropped.report.includes('title: "五年奋进路" # stays') && dropped.report.includes('# The end.\n---'));
  assert.deepEqual(diff(source, dropped.source), [
    '+leftOut:',
    '+  - { text: 建立基层工会1200家, lines: "3", reason: 名称的一部分 }',
  ]);
  const back = applyEdit(dropped, { do: 'restore', id: 'linjiang-2024-branches' });
  assert.ok(back.report.includes('  - id: linjiang-2024-branches\n    label: 基层工会\n    value: 1200\n'));
  assert.equal(states(back), 'open,open,open');
});

test('a milestone that is taken out takes its paragraph, and leaves the words that it stood around', () => {
  const dropped = applyEdit(files, { do: 'drop', id: 'linjiang-2023-05-congress' });
  assert.ok(!dropped.report.includes('<Milestone'));
  assert.ok(dropped.report.endsWith('。 [#p1]\n\n市总工会召开大会。\n'), dropped.report.slice(-60));
  assert.match(dropped.report, /# Milestones by hand\.\nmilestones: *\[\]\n/);
});

test('blocks change their order, role and lines', () => {
  const moved = applyEdit(files, { do: 'block', at: 2, to: 1 });
  assert.equal(
    moved.source,
    'file: a.txt\nblocks:\n  - { role: title, lines: "1" }\n  - { role: paragraph, lines: "5-6" }\n  - { role: paragraph, lines: "3" } # two columns\n',
  );
  assert.deepEqual(diff(source, applyEdit(files, { do: 'block', at: 1, role: 'lead' }).source), [
    '-  - { role: paragraph, lines: "3" } # two columns',
    '+  - { role: lead, lines: "3" } # two columns',
  ]);
  assert.ok(applyEdit(files, { do: 'block', at: 1, lines: '3, 7' }).source.includes('lines: "3, 7"'));
});

test('the head, the body, and the way out of the drafts', () => {
  const headed = applyEdit(files, {
    do: 'head',
    fields: { summary: '五年的\n工作。', published: '2024-05-01', kicker: '' },
  });
  assert.deepEqual(diff(report, headed.report), ['+published: "2024-05-01"', '+summary: 五年的 工作。']);
  assert.ok(applyEdit(files, { do: 'body', body: '新的\r\n正文' }).report.endsWith('# The end.\n---\n\n新的\n正文\n'));
  const published = applyEdit(files, { do: 'publish' });
  assert.deepEqual(diff(report, published.report), ['-draft: true']);
  assert.deepEqual(published.unions, { ...files.unions, linjiang: 'name: 临江市总工会 # new\n' });
});

const impossible: Edit[] = [
  { do: 'keep', id: 'nothing' },
  { do: 'change', id: 'linjiang-2024-members', fields: { value: '五' } },
  { do: 'block', at: 9, to: 1 },
  { do: 'block', at: 1, role: 'toString' },
  { do: 'block', at: 1, lines: 'x' },
];
for (const edit of impossible)
  test(`refused: ${JSON.stringify(edit)}`, () => assert.throws(() => applyEdit(files, edit), EditError));

test('what can not be read is not written', () => {
  assert.throws(() => applyEdit({ ...files, report: '---\na: [\n---\n' }, { do: 'publish' }), /读不通/);
  assert.throws(() => applyEdit({ ...files, report: '正文' }, { do: 'publish' }), EditError);
});

test('what is still to be written is not published', () => {
  assert.throws(
    () => applyEdit({ ...files, report: `${report}（待写：这一节） [#p9]\n` }, { do: 'publish' }),
    /还有1处/,
  );
});

test('an excuse goes when the fact that carries its number cites its line', () => {
  const noted = `${source}leftOut:
  - { text: 1200家, lines: "9", reason: 没有立为数据，请核对 } # no more
  - { text: 1300家, lines: "9", reason: 门槛，不是数据 }
  - { text: “三个一批”, reason: 固定说法 }
`;
  const fields = { evidence: '3, 9' };
  const { source: after } = applyEdit(
    { ...files, source: noted },
    { do: 'change', id: 'linjiang-2024-branches', fields },
  );
  assert.equal(after.includes('1200家'), false);
  assert.match(after, /1300家[\s\S]*三个一批/);
});
