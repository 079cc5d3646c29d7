import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from '../time/parse.ts';
import type { Milestone } from './archive.ts';
import { byMonth, inMonth, monthPages, timelinePages } from './timeline.ts';

const list = ['2014/2016', '2014-05', '2015', '2016-05-03', '2016-05-01', '2016-12'].map(
  (date, i) => ({ id: `m${i}`, date: parseDate(date) }) as Milestone,
);
const ids = (all: Milestone[]) => all.map((m) => m.id).join(' ');

test('a short timeline is one page', () => {
  assert.deepEqual(
    timelinePages(list).map((p) => [p.year, ids(p.milestones)]),
    [[undefined, 'm0 m1 m2 m3 m4 m5']],
  );
});

test('a long one is cut by year, and what goes on is shown in each year that it touches', () => {
  const [first, ...rest] = timelinePages(list, false, 3);
  assert.deepEqual(first?.milestones, []);
  assert.deepEqual(first?.years, [
    { year: 2014, count: 2 },
    { year: 2015, count: 1 },
    { year: 2016, count: 3 },
  ]);
  assert.deepEqual(
    rest.map((p) => [p.year, ids(p.milestones), ids(p.ongoing)]),
    [
      [2014, 'm0 m1', ''],
      [2015, 'm2', 'm0'],
      [2016, 'm3 m4 m5', 'm0'],
    ],
  );
});

test('years by month, what is known to the year alone first', () => {
  assert.deepEqual(
    byMonth(list.slice(2)).map(([month, all]) => [month, ids(all)]),
    [
      [undefined, 'm2'],
      [5, 'm3 m4'],
      [12, 'm5'],
    ],
  );
});

test('a month over all years, by day', () => {
  assert.deepEqual(
    inMonth(list, 5).map(([day, all]) => [day, ids(all)]),
    [
      [1, 'm4'],
      [3, 'm3'],
      [undefined, 'm1'],
    ],
  );
});

test('a month that one page can hold has no pages of days; a longer one has one for each day that is known', () => {
  assert.deepEqual(monthPages(list, 5, 3).known, []);
  const { cut, count, known } = monthPages(list, 5, 2);
  assert.deepEqual([cut, count], [true, 3]);
  assert.deepEqual(
    known.map(({ day, list }) => [day, ids(list)]),
    [
      [1, 'm4'],
      [3, 'm3'],
    ],
  );
});
