import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content, MilestoneData, PersonData, ReportData, StandingData } from '../../model.ts';
import { makeArchive } from '../archive.ts';
import { honourRows } from './honours.ts';
import { calledIn, said, whoIs } from './people.ts';
import { lettersApart } from './people-list.ts';

const person = (id: string, name: string, rest: Partial<PersonData> = {}): PersonData => ({
  id,
  name,
  aliases: [],
  mayBe: [],
  ...rest,
});
const award: MilestoneData = {
  id: 'yangjiang-2013-a',
  date: '2013',
  title: 'a',
  text: '',
  kind: 'award',
  unions: ['yangjiang'],
  topics: [],
  people: [{ name: '周某', role: '受奖人' }],
  evidence: ['3'],
};
const report = (id: string, people: StandingData[], rest: Partial<ReportData> = {}): ReportData => ({
  id,
  title: id,
  union: 'yangjiang',
  covers: '2013/2018',
  bylines: [],
  summary: '',
  topics: [],
  notes: [],
  figures: [],
  terms: [],
  milestones: [],
  people,
  ...rest,
});
const content: Content = {
  sources: [],
  unions: [{ id: 'yangjiang', name: '阳江市总工会', short: '阳江', level: 'city', names: [], aliases: [] }],
  topics: [],
  metrics: [],
  terms: [],
  people: [
    person('zhou-mou', '周某'),
    person('chen-mou', '陈某', { distinction: '工人', aliases: ['陈谋'] }),
    person('chen-mou-2', '陈某', { distinction: '局长', mayBe: ['chen-mou'] }),
  ],
  reports: [
    report(
      'r',
      [
        { name: '周某', office: '主席', union: 'yangjiang', period: '2015/', evidence: ['1'] },
        { name: '陈某', person: 'chen-mou', role: '工人', honour: '劳动模范', period: '2014', evidence: ['2'] },
        { name: '周某', honour: '“先进”', evidence: ['2'] },
      ],
      { milestones: [award], published: '2018-10' },
    ),
    report('s', [{ name: '周某', office: '主席', union: 'yangjiang', period: '2015/', evidence: ['7'] }], {
      published: '2020',
    }),
  ],
};
const archive = makeArchive(content);
const unionName = (id: string) => archive.union(id).name;

test('people stand in the order of their ids, with what is said of them in order of time', () => {
  assert.deepEqual(
    archive.people.map((p) => [p.id, p.standings.map((s) => said(s, unionName)), p.milestones.map((m) => m.role)]),
    [
      ['chen-mou', ['劳动模范（工人）'], []],
      ['chen-mou-2', [], []],
      ['zhou-mou', ['阳江市总工会主席', '“先进”'], ['受奖人']],
    ],
  );
});

test('an office that two reports state is one, with two pieces of evidence', () => {
  const [office] = archive.person('zhou-mou').standings;
  assert.deepEqual(
    office?.evidence.map((range) => [range.report, range.first]),
    [
      ['r', 1],
      ['s', 7],
    ],
  );
  assert.deepEqual(archive.person('zhou-mou').reports, ['s', 'r']);
});

test('a name means one person alone; two of the name are told apart by an id', () => {
  const find = whoIs(content.people);
  assert.equal(find({ name: '周某' })?.id, 'zhou-mou');
  assert.equal(find({ name: '陈谋' })?.id, 'chen-mou');
  assert.equal(find({ name: '陈某' }), undefined);
  assert.equal(find({ name: '陈某', person: 'chen-mou-2' })?.id, 'chen-mou-2');
  assert.equal(find({ name: '周某', person: 'chen-mou' }), undefined);
  assert.equal(calledIn(archive.person('chen-mou-2')), '陈某（局长）');
});

test('honours by union and year: of a union without a milestone that tells them, and what has no year last', () => {
  assert.deepEqual(
    honourRows(archive).map(({ year, honours }) => [
      year,
      honours.map((h) => ('milestone' in h ? h.milestone.id : h.of.map((s) => s.person).join())),
    ]),
    [
      [2013, ['yangjiang-2013-a']],
      [2014, ['chen-mou']],
    ],
  );
});

test('a long list of people is cut by letter', () => {
  assert.deepEqual(lettersApart(archive.people), []);
  assert.deepEqual(
    lettersApart(archive.people, 2).map(([letter, list]) => [letter, list.length]),
    [
      ['c', 2],
      ['z', 1],
    ],
  );
});
