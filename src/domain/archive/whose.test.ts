import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureItem } from '../citation.ts';
import type { Figure, Report } from './archive.ts';
import { ofUnion } from './whose.ts';

const union = { name: '阳江市总工会', short: '阳江' };

test('a label says whose its figure is, once', () => {
  assert.equal(ofUnion('选聘的律师', union), '阳江：选聘的律师');
  assert.equal(ofUnion('阳江选聘的律师', union), '阳江选聘的律师');
  assert.equal(ofUnion('甲乙会选聘的律师', { name: '甲乙会', short: '乙会' }), '甲乙会选聘的律师');
});

const told = { title: '报告', bylines: [], published: undefined } as unknown as Report;

test('a figure is cited with the name of its union, once', () => {
  const cited = (label: string) =>
    figureItem(
      '某志',
      { id: 'f', label, value: 46, unit: '名', qualifier: 'exact' } as Figure,
      union,
      'https://x/',
      told,
    ).title;
  assert.equal(cited('阳江市总工会选聘的律师'), '阳江市总工会选聘的律师：46名');
  assert.equal(cited('选聘的律师'), '阳江市总工会：选聘的律师：46名');
});
