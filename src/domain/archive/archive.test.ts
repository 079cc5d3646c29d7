import assert from 'node:assert/strict';
import { test } from 'node:test';
import { milestoneItem, reportItem } from '../citation.ts';
import type { Content, MilestoneData, ReportData } from '../model.ts';
import { byYear, makeArchive } from './archive.ts';
import { ancestors, withDescendants } from './tree.ts';

const milestone = (id: string, date: string, extra: Partial<MilestoneData> = {}): MilestoneData => ({
  id,
  date,
  title: id,
  text: '',
  kind: 'meeting',
  unions: ['yangjiang'],
  topics: [],
  people: [],
  evidence: ['1'],
  ...extra,
});
const report = (id: string, extra: Partial<ReportData> = {}): ReportData => ({
  id,
  title: id,
  union: 'yangjiang',
  covers: '2013/2018',
  bylines: [],
  summary: '',
  topics: [],
  people: [],
  notes: [],
  milestones: [],
  figures: [],
  terms: [],
  ...extra,
});

const content: Content = {
  reports: [
    report('older', {
      published: '2018-10?',
      bylines: [
        { role: '记者', names: ['甲', '乙', '丙'] },
        { role: '通讯员', names: ['丁'] },
      ],
      milestones: [
        milestone('yangjiang-2018-05-b', '2018-05'),
        milestone('yangjiang-2013-a', '2013', { evidence: ['3-4', 'newer:9'] }),
      ],
      figures: [
        {
          id: 'older-members',
          label: '会员',
          value: 13.89,
          unit: '万人',
          qualifier: 'exact',
          period: '2018-10',
          topic: 't',
          union: 'yangjiang',
          evidence: ['2'],
        },
      ],
    }),
    report('newer', { published: '2024', newspaper: '某报', terms: ['hotline'] }),
    report('undated', { covers: '2001/2003', terms: ['hotline'] }),
  ],
  sources: [],
  unions: [
    { id: 'yangjiang', name: '阳江市总工会', short: '阳江', parent: 'gdftu', level: 'city', names: [], aliases: [] },
    { id: 'gdftu', name: '广东省总工会', short: '广东', level: 'province', names: [], aliases: [] },
  ],
  topics: [],
  metrics: [],
  people: [],
  terms: [
    { id: 'hotline', term: '热线', aliases: [], text: '', basis: 'report', topics: [], seeAlso: [] },
    { id: 'unlinked', term: '无', aliases: [], text: '', basis: 'general', topics: [], seeAlso: [] },
  ],
};
const archive = makeArchive(content);

test('reports stand newest first, the undated by what they cover', () => {
  assert.deepEqual(
    archive.reports.map((r) => r.id),
    ['newer', 'older', 'undated'],
  );
});

test('milestones stand by date and know every report that attests them', () => {
  assert.deepEqual(
    archive.milestones.map((m) => m.id),
    ['yangjiang-2013-a', 'yangjiang-2018-05-b'],
  );
  assert.deepEqual(archive.milestone('yangjiang-2013-a').reports, ['older', 'newer']);
});

test('figures are normalised', () => {
  assert.deepEqual(archive.figure('older-members').normalized, { value: 138900, unit: '人' });
});

test('a term knows the reports whose bodies link it', () => {
  assert.deepEqual(archive.term('hotline').reports, ['newer', 'undated']);
  assert.deepEqual(archive.term('unlinked').reports, []);
});

test('an unknown id throws', () => {
  assert.throws(() => archive.milestone('nothing'), /unknown milestone: nothing/);
});

test('unions form a tree', () => {
  assert.deepEqual(
    archive.unions.map((u) => u.id),
    ['gdftu', 'yangjiang'],
  );
  assert.deepEqual(withDescendants(archive.union('gdftu')), ['gdftu', 'yangjiang']);
  assert.deepEqual(
    ancestors(archive, archive.union('yangjiang')).map((u) => u.id),
    ['gdftu'],
  );
});

test('milestones by year', () => {
  assert.deepEqual(
    byYear(archive.milestones).map(([year]) => year),
    [2013, 2018],
  );
});

const older = archive.report('older');

test('CSL-JSON says what is inferred and leaves out what is unknown', () => {
  const item = reportItem('某志', older, 'https://x/r/');
  assert.deepEqual(item.issued, { 'date-parts': [[2018, 10]], circa: true });
  assert.equal('container-title' in item, false);
  assert.equal('issued' in reportItem('某志', archive.report('undated'), ''), false);
});

test('a milestone is cited with its date', () => {
  const item = milestoneItem('某志', archive.milestone('yangjiang-2018-05-b'), 'https://x/m/', [older]);
  assert.equal(item.title, 'yangjiang-2018-05-b（2018年5月）');
  assert.equal(item.type, 'webpage');
  assert.deepEqual(item['event-date'], { 'date-parts': [[2018, 5]] });
  assert.match(item.note ?? '', /^大事日期：2018年5月。据甲、乙、丙、丁《older》，来源未注明报纸，约2018年10月/);
});
