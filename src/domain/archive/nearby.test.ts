import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionOfLine, sectionsOf } from '../../reader/sections.ts';
import { parseDate } from '../time/date.ts';
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

test('the section of a milestone is the last heading before its place', () => {
  const body = [
    '## 维权 [#rights]',
    '见 <Milestone id="m2" repeat>它</Milestone>。 [#p1]',
    '<Milestone id="m1" />',
    '### 建会 [#organizing]',
    '又 <Milestone id="m2">它</Milestone>。 [#p2]',
  ].join('\n');
  assert.deepEqual(
    [...sectionsOf(body)],
    [
      ['m1', { id: 'rights', title: '维权' }],
      ['m2', { id: 'organizing', title: '建会' }],
    ],
  );
});

test('the section of a line follows the reading order, not the numbers', () => {
  const source = {
    id: 'r',
    file: '',
    sha256: '',
    bytes: 1,
    lines: 20,
    corrections: [],
    leftOut: [],
    notes: [],
    blocks: [
      { role: 'paragraph' as const, lines: '1' },
      { role: 'heading' as const, lines: '10', section: 'rights' },
      { role: 'paragraph' as const, lines: '11-12, 3' },
      { role: 'heading' as const, lines: '2', section: 'skills' },
      { role: 'paragraph' as const, lines: '4-6' },
    ],
  };
  assert.deepEqual(
    [1, 3, 5, 12, 19].map((line) => sectionOfLine(source, line)),
    [undefined, 'rights', 'skills', 'rights', undefined],
  );
});
