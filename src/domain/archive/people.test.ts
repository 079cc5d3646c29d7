import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeArchive } from './archive.ts';
import { people } from './people.ts';

const none = { sources: [], unions: [], topics: [], metrics: [], terms: [] };

test('a person named twice is one entry, in the order of Chinese names, with where it is said', () => {
  const archive = makeArchive({
    ...none,
    reports: [
      {
        id: 'r',
        title: 'r',
        union: 'yangjiang',
        covers: '2013/2018',
        bylines: [],
        summary: '',
        topics: [],
        notes: [],
        figures: [],
        terms: [],
        people: [
          { name: '周某', role: '主席', evidence: ['1'] },
          { name: '陈某', role: '工人', honour: '劳动模范', evidence: ['2'] },
        ],
        milestones: [
          {
            id: 'yangjiang-2013-a',
            date: '2013',
            title: 'a',
            text: '',
            kind: 'meeting',
            unions: ['yangjiang'],
            topics: [],
            people: [{ name: '周某', role: '委员' }],
            evidence: ['3'],
          },
        ],
      },
    ],
  });
  assert.deepEqual(people(archive), [
    { name: '陈某', mentions: [{ role: '工人', report: 'r', honour: '劳动模范' }] },
    {
      name: '周某',
      mentions: [
        { role: '主席', report: 'r' },
        { role: '委员', report: 'r', milestone: 'yangjiang-2013-a', union: 'yangjiang' },
      ],
    },
  ]);
});
