/** Tampering is caught: each slip of a fact, a line range or a record gives its own message. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, lines, record } from '../../../tests/fixtures/source.ts';
import type { Content, FigureData, MilestoneData, SourceData, StandingData } from '../../domain/model.ts';
import { prove } from './index.ts';

const texts = new Map([[record.sha256, lines]]);
const found = (content: Content) => prove(content, texts).findings.map((f) => `${f.path.join('.')} ${f.code}`);

test('every fact of the small archive is proven, and every number of its source has its place', () => {
  const { findings, tallies } = prove(archiveOf(), texts);
  assert.deepEqual(findings, []);
  assert.equal(tallies[0]?.numbers, 18);
});

const figure = (id: string, change: Partial<FigureData>) => (content: Content) => {
  const at = content.reports[0]?.figures.find((f) => f.id === `nanwan-2018-${id}`);
  assert.ok(at);
  Object.assign(at, change);
};
const milestone = (change: Partial<MilestoneData>) => (content: Content) => {
  Object.assign(content.reports[0]?.milestones[0] ?? {}, change);
};
const standing = (change: Partial<StandingData>) => (content: Content) => {
  const honour = '南湾工匠';
  const right: StandingData = { name: '陈一山', honour, period: '2018-05-06', evidence: ['4-6'] };
  content.reports[0]?.people.push({ ...right, ...change });
};
const source = (change: Partial<SourceData>) => (content: Content) => {
  Object.assign(content.sources[0] ?? {}, change);
};

for (const [name, change, problems] of [
  [
    'a digit',
    figure('unions', { value: 1281 }),
    ['figures.0.evidence figure-not-in-source', 'leftOut number-left-out'],
  ],
  [
    'a scale',
    figure('members', { unit: '人' }),
    ['figures.1.evidence figure-not-in-source', 'leftOut number-left-out'],
  ],
  ['a unit', figure('members', { unit: '万名' }), ['figures.1.unit figure-not-in-source']],
  ['a qualifier', figure('members', { qualifier: 'over' }), ['figures.1.qualifier qualifier-not-in-source']],
  ['a qualifier lost', figure('firms', { qualifier: 'exact' }), ['figures.6.qualifier qualifier-not-in-source']],
  [
    'a line range',
    figure('spending', { evidence: ['13'] }),
    ['figures.3.evidence figure-not-in-source', 'leftOut number-left-out'],
  ],
  ['a wording', figure('fairs', { wording: '连续四年' }), ['figures.2.wording wording-not-in-source']],
  [
    'a wording that says another number',
    figure('fairs', { value: 4 }),
    ['figures.2.wording wording-not-value', 'leftOut number-left-out'],
  ],
  [
    'an end of a range',
    figure('grants', { max: 20 }),
    ['figures.7.evidence figure-not-in-source', 'leftOut number-left-out'],
  ],
  [
    'the other end of a range',
    figure('grants', { min: 3 }),
    ['figures.7.evidence figure-not-in-source', 'leftOut number-left-out'],
  ],
  ['a day', milestone({ date: '2018-05-07' }), ['milestones.0.date date-not-in-source', 'leftOut number-left-out']],
  ['a month', milestone({ date: '2018-06-06' }), ['milestones.0.date date-not-in-source', 'leftOut number-left-out']],
  ['a year', milestone({ date: '2019-05-06' }), ['milestones.0.date date-not-in-source', 'leftOut number-left-out']],
  ['an inferred year', milestone({ date: '2019-05-06', dateBasis: '推断。' }), ['leftOut number-left-out']],
  ['a reason that misquotes', milestone({ dateBasis: '“今年”。' }), ['milestones.0.dateBasis quote-not-in-source']],
  [
    'a person',
    milestone({ people: [{ name: '陈一川', role: '工匠' }] }),
    ['milestones.0.people.0.name person-not-in-source'],
  ],
  ['a union', milestone({ unions: ['nanwan', 'beishan'] }), ['milestones.0.unions union-not-in-source']],
  ['a name in quotation marks', milestone({ text: '评出“南海工匠”。' }), ['milestones.0.text title-not-in-source']],
  ['a number in the text', milestone({ text: '当选7人。' }), ['milestones.0.text number-not-in-source']],
  ['nothing of an honour', standing({}), []],
  ['whose an honour is', standing({ name: '陈一川' }), ['people.0.name person-not-in-source']],
  ['what an honour is', standing({ honour: '南海工匠' }), ['people.0.honour honour-not-in-source']],
  ['an office', standing({ honour: undefined, office: '主席' }), ['people.0.office office-not-in-source']],
  [
    'where an office is held',
    standing({ organisation: '北山县人大常委会' }),
    ['people.0.organisation organisation-not-in-source'],
  ],
  ['when an honour was given', standing({ period: '2018-05-07' }), ['people.0.period date-not-in-source']],
  ['a line in no block', source({ blocks: record.blocks.slice(1) }), ['blocks line-without-block', 'corrections.0 ']],
  ['a fingerprint of another text', source({ fingerprint: 'abcdef' }), ['fingerprint stale-fingerprint']],
  ['a number left out in silence', source({ leftOut: record.leftOut.slice(1) }), ['leftOut number-left-out']],
  [
    'a reason for nothing',
    source({ leftOut: [...record.leftOut, { text: '十大', reason: '无' }] }),
    ['leftOut.2 idle-left-out'],
  ],
] as [string, (content: Content) => void, string[]][]) {
  test(`${name} is caught`, () => {
    // A correction outside every block is no misfit of its own: its line is missed already.
    const expected = problems.filter((p) => !p.endsWith(' '));
    assert.deepEqual([...new Set(found(archiveOf(change)))], expected);
  });
}
