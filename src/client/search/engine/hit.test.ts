import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Marked } from './engine.ts';
import type { Page } from './fragment.ts';
import { makeHit } from './hit.ts';
import { Reader } from './query.ts';
import { readText } from './term.ts';

const union: Page = {
  url: '/unions/x/',
  title: readText('台山市总工会'),
  blocks: [
    { ...readText('约2023年'), id: '', label: '' },
    { ...readText('收有1份报告、12条大事，所属的有台山某镇工会。'), id: '', label: '' },
    { ...readText('广东省江门市台山市'), id: '', label: '' },
    { ...readText('大事'), id: 'milestones', label: '大事' },
    { ...readText('台山市总工会成立'), id: 'milestones', label: '台山市总工会成立' },
    { ...readText('人物'), id: 'people', label: '人物' },
    { ...readText('台山某厂工会主席'), id: 'people', label: '人物' },
  ],
  kind: 'union',
  meta: {},
};

const terms = (query: string) => new Reader({ script: '', years: [] }).terms(query);
const said = ({ text, ranges }: Marked = { text: '', ranges: [] }) =>
  ranges.reduceRight((all, [a, b]) => `${all.slice(0, a)}[${all.slice(a, b)}]${all.slice(b)}`, text);
const hit = (query: string) => makeHit(union, terms(query));

test('a page whose title is asked for is shown by how it begins, with the places after it', () => {
  const { excerpt, sections, url } = hit('台山');
  assert.equal(said(excerpt), '收有1份报告、12条大事，所属的有[台山]某镇工会。');
  assert.equal(url, '/unions/x/');
  assert.deepEqual(
    sections.map((place) => [said(place.title), said(place.excerpt)]),
    [
      ['[台山]市总工会成立', ''],
      ['人物', '[台山]某厂工会主席'],
    ],
  );
});

test('places under one heading are one in the list; an excerpt ends neither after a comma nor an opening mark', () => {
  const long = (text: string) => `${'工会'.repeat(40)}主席${text}${'某'.repeat(20)}`;
  const document = {
    ...union,
    blocks: [
      { ...readText(long('出席了《')), id: 'p1', label: '' },
      { ...readText('又见主席'), id: 'p2', label: '' },
      { ...readText('主席'), id: 'a', label: '大事' },
    ],
  };
  const { sections, places } = makeHit(document, terms('主席'));
  assert.deepEqual(
    sections.map(({ url }) => url),
    ['/unions/x/#p1', '/unions/x/#a'],
  );
  assert.equal(places, 3);
  for (let after = 0; after < 12; after += 1) {
    const text = `${'甲'.repeat(90 - after)}、《乙${'丙'.repeat(9)}`;
    const [place] = makeHit({ ...document, blocks: [{ ...readText(text), id: 'p', label: '' }] }, terms('甲')).sections;
    assert.doesNotMatch(said(place?.excerpt), /[、《]……$/);
  }
});

test('a page that is found by its text is shown by the place that matches', () => {
  assert.equal(said(hit('江门市').excerpt), '广东省[江门市]台山市');
  const inside = hit('主席');
  assert.equal(inside.excerpt, undefined);
  assert.equal(inside.url, '/unions/x/#people');
});
