import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from '../time/parse.ts';
import type { Milestone } from './archive.ts';
import { indexNearby } from './nearby.ts';

const at = (id: string, date: string, ...unions: string[]) => ({ id, date: parseDate(date), unions }) as Milestone;
const list = [
  at('a', '2018', 'x'),
  at('b', '2018-05', 'y'),
  at('c', '2018-05-01', 'x', 'z'),
  at('d', '2018-05-09', 'x'),
  at('e', '2018-06', 'z'),
];
const nearby = indexNearby(list);
const ids = (...all: (Milestone | undefined)[]) => all.map((m) => m?.id);

test('neighbours in the archive and in each union', () => {
  const { before, after, inUnions } = nearby(list[2] as Milestone);
  assert.deepEqual(ids(before, after), ['b', 'd']);
  assert.deepEqual(
    inUnions.map((u) => [u.union, ...ids(u.before, u.after)]),
    [
      ['x', 'a', 'd'],
      ['z', undefined, 'e'],
    ],
  );
});

test('the same month elsewhere leaves out its own unions, and a year alone has no month', () => {
  assert.deepEqual(ids(...nearby(list[2] as Milestone).elsewhere), ['b']);
  assert.deepEqual(nearby(list[0] as Milestone).elsewhere, []);
});
