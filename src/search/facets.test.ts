import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Facets, listFacets } from './facets.ts';

const pages = [
  { kind: ['report'], topic: ['rights', 'care'], year: ['2024'] },
  { kind: ['milestone'], topic: ['rights'], year: ['2024'] },
  { kind: ['milestone'], topic: ['care'], year: ['2018'] },
];
const facets = new Facets(listFacets(pages));

test('a page passes the filters whose values it has', () => {
  const passing = (filters: object) => [0, 1, 2].filter((page) => facets.passes(page, filters));
  assert.deepEqual(passing({}), [0, 1, 2]);
  assert.deepEqual(passing({ topic: 'care' }), [0, 2]);
  assert.deepEqual(passing({ topic: 'care', kind: 'milestone' }), [2]);
  assert.deepEqual(passing({ union: 'none' }), []);
});

test('a value counts the pages that it would leave with the other filters as they are', () => {
  assert.deepEqual(facets.counts([0, 1, 2], { kind: 'milestone', topic: 'rights' }), {
    kind: { report: 1, milestone: 1 },
    union: {},
    topic: { rights: 1, care: 1 },
    year: { 2024: 1 },
  });
});
