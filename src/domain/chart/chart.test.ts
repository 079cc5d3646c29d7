import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeArchive } from '../archive/archive.ts';
import type { Milestone } from '../archive/types.ts';
import type { Content, MilestoneData, ReportData, UnionData } from '../model.ts';
import { parseDate } from '../time/parse.ts';
import { lanesOf, mostLanes } from './lanes.ts';
import { apart, marksOf, ticks, unreported, width } from './marks.ts';
import { chartPages } from './pages.ts';
import { finer, windowName, windowOf } from './windows.ts';

const at = (date: string, id = date) => ({ id, date: parseDate(date) }) as Milestone;
const ten = { from: 2010, to: 2019 };
const one = { from: 2018, to: 2018 };
const kinds = (dates: string[], window: typeof ten) => {
  const marks = marksOf(
    dates.map((date) => at(date)),
    window,
  );
  return marks.map((m) => `${m.kind} ${m.milestones.length}`);
};

test('windows lie in one another', () => {
  assert.deepEqual(windowOf(2018, 10), ten);
  assert.deepEqual(finer(ten, 2018), { from: 2015, to: 2019 });
  assert.deepEqual(finer({ from: 2015, to: 2019 }, 2018), one);
  assert.equal(finer(one, 2018), undefined);
  assert.deepEqual([windowName(ten), windowName(one)], ['2010-2019', '2018']);
});

for (const [name, dates, window, found] of [
  ['a day is a dot', ['2018-05-06'], one, ['dot 1']],
  ['a month is some day of it, within one year', ['2018-05'], one, ['vague 1']],
  ['a month is a dot, among ten years', ['2018-05'], ten, ['dot 1']],
  ['a year is some day of it', ['2018'], ten, ['vague 1']],
  ['what went on is a bar', ['2014/2016'], ten, ['bar 1']],
  ['what has no known end is no bar to the end of all years', ['2018-03/..'], one, ['vague 1']],
  ['what lies outside is not shown', ['2009', '2020-01-01'], ten, []],
  ['what crowds is a cluster', ['2018-05-01', '2018-05-02', '2018-11-01'], one, ['dot 2', 'dot 1']],
  ['a bar does not hide what happened within it', ['2014/2016', '2015-01-01'], ten, ['dot 1', 'bar 1']],
] as [string, string[], typeof ten, string[]][])
  test(name, () => assert.deepEqual(kinds(dates, window), found));

test('a range is drawn from its first day to its last, cut at the edges', () => {
  const [bar] = marksOf([at('2005/2014')], ten);
  assert.deepEqual([bar?.from, Math.round(bar?.to ?? 0)], [0, width / 2]);
});

test('years of which no report speaks are said as spans', () =>
  assert.deepEqual(
    unreported(new Set([2012, 2013, 2018]), ten).map(({ years }) => years),
    [
      [2010, 2011],
      [2014, 2017],
      [2019, 2019],
    ],
  ));

test('the axis names months within a year, and years otherwise', () => {
  assert.equal(ticks(one).length, 12);
  assert.equal(ticks(ten).length, 10);
  assert.ok(ticks({ from: 1900, to: 2025 }).length <= width / 40);
});

const union = (id: string, parent?: string): UnionData => ({
  id,
  name: id,
  short: id,
  level: parent ? 'county' : 'city',
  names: [],
  aliases: [],
  ...(parent && { parent }),
});

/** `reports` reports of 20 milestones over 20 years, on unions of a tree ten wide and two deep. */
function made(reports: number): Content {
  const tops = Array.from({ length: 10 }, (_, i) => `top-${i}`);
  const unions = tops.flatMap((top) => [
    union(top),
    ...Array.from({ length: 50 }, (_, i) => union(`${top}-below-${i}`, top)),
  ]);
  const report = (n: number): ReportData => {
    const own = unions[(n * 7) % unions.length]?.id ?? '';
    const milestone = (i: number): MilestoneData => ({
      id: `${own}-2001-r${n}-m${i}`,
      date: `${2001 + i}-${String(1 + ((n + i) % 12)).padStart(2, '0')}-${String(1 + ((n * i) % 28)).padStart(2, '0')}`,
      title: '大事',
      text: '',
      kind: 'meeting',
      unions: [own],
      topics: [],
      people: [],
      evidence: ['1'],
    });
    return {
      id: `r${n}`,
      title: 'r',
      union: own,
      covers: '2001/2020',
      bylines: [],
      summary: '',
      topics: [],
      people: [],
      notes: [],
      milestones: Array.from({ length: 20 }, (_, i) => milestone(i)),
      figures: [],
      terms: [],
    };
  };
  const reportList = Array.from({ length: reports }, (_, i) => report(i));
  return { reports: reportList, sources: [], unions, topics: [], metrics: [], terms: [], people: [] };
}

test('twenty thousand milestones make no heavy page, and none is lost', () => {
  const archive = makeArchive(made(1000));
  assert.equal(archive.milestones.length, 20_000);
  const lanes = lanesOf(archive);
  assert.equal(lanes.length, 10);
  assert.ok(lanes.every(({ folded }) => folded) && lanes.length <= mostLanes);
  for (const { window, whole } of chartPages(archive)) {
    const marks = lanes.map((lane) => marksOf(lane.milestones, window));
    for (const list of marks) assert.ok(list.length <= 3 * (width / apart + 1), windowName(window));
    const shown = marks.flat().flatMap((m) => m.milestones);
    if (whole) assert.equal(shown.length, 20_000);
  }
});

test('few unions have a lane each; a report on the union above speaks for those below', () => {
  const content = made(8);
  content.reports.push({
    ...(content.reports[0] as ReportData),
    id: 'top',
    union: 'top-0',
    covers: '1999',
    milestones: [],
  });
  const archive = makeArchive(content);
  const lanes = lanesOf(archive);
  assert.equal(lanes.length, 8);
  const below = lanes.find(({ union: { id } }) => id.startsWith('top-0-'));
  assert.ok(below?.reported.has(1999));
});

test('a year leads to its page in the timeline only where something began in it', () => {
  const content = made(1);
  content.reports = content.reports.slice(0, 1);
  const [report] = content.reports as [ReportData];
  report.milestones = report.milestones.slice(0, 1).map((m) => ({ ...m, date: '2003/2005' }));
  const years = chartPages(makeArchive(content)).filter(({ window }) => window.from === window.to);
  assert.deepEqual(
    years.map(({ window, year }) => [window.from, year]),
    [
      [2003, 2003],
      [2004, undefined],
      [2005, undefined],
    ],
  );
});
