import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadPage } from '../read-page.ts';
import { documentOf, meilisearchLines, openSearchLines } from './documents.ts';
import { meilisearchSettings, openSearchIndex } from './settings.ts';

const page: ReadPage = {
  url: '/milestones/jia-2018-x/',
  title: '职工“书屋”',
  blocks: [
    { text: '甲市建成5家。', id: '', label: '' },
    { text: '工会\n职工', id: 'p1', label: '服务' },
  ],
  filters: { kind: ['milestone'], union: ['jia'], topic: ['services', 'rights'], year: ['2018', '2019'] },
  meta: { title: '职工“书屋”' },
  day: '2018-10-01',
};
const bare: ReadPage = { ...page, url: '/glossary/x/', blocks: [], filters: {}, day: '' };

type Mapping = { type?: string; properties?: Record<string, Mapping> };
/** What a strict mapping takes, by its types. */
const fits: Record<string, (value: unknown) => boolean> = {
  keyword: (value) => typeof value === 'string' && Buffer.byteLength(value) < 32_766,
  text: (value) => typeof value === 'string',
  short: (value) => Number.isInteger(value) && Math.abs(value as number) < 32_768,
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
};
function assertFits(value: unknown, { type = 'object', properties }: Mapping, path: string) {
  if (Array.isArray(value)) {
    for (const item of value) assertFits(item, { type, ...(properties && { properties }) }, path);
    return;
  }
  if (!properties) {
    assert.ok(fits[type]?.(value), `${path}: ${JSON.stringify(value)} is no ${type}`);
    return;
  }
  for (const [key, inner] of Object.entries(value as object)) {
    const mapping = properties[key];
    assert.ok(mapping, `${path}.${key} is not mapped`);
    assertFits(inner, mapping, `${path}.${key}`);
  }
}

test('documents fit the strict mapping, and every field of it is used', () => {
  for (const each of [page, bare]) {
    const [, source = ''] = openSearchLines(documentOf(each)).split('\n');
    assertFits(JSON.parse(source), openSearchIndex.mappings, 'document');
  }
  const { id: _, ...source } = documentOf(page);
  assert.deepEqual(Object.keys(source).sort(), Object.keys(openSearchIndex.mappings.properties).sort());
});

test('a bulk request is two lines a document, and a document of Meilisearch one, whatever the text', () => {
  const [action, source, end] = openSearchLines(documentOf(page)).split('\n');
  assert.deepEqual([JSON.parse(action ?? ''), end], [{ index: { _id: 'milestones_jia-2018-x' } }, '']);
  const line = meilisearchLines(documentOf(page));
  assert.equal(line.indexOf('\n'), line.length - 1);
  const { id, ...rest } = JSON.parse(line);
  assert.deepEqual(rest, JSON.parse(source ?? ''));
  assert.match(id, /^[\w-]+$/);
});

test('what engines search, filter and sort by is in the documents', () => {
  const document = documentOf(page) as unknown as Record<string, unknown>;
  const { searchableAttributes, filterableAttributes, sortableAttributes } = meilisearchSettings;
  for (const name of [...searchableAttributes, ...filterableAttributes, ...sortableAttributes]) {
    const [first = '', second] = name.split('.');
    const value = second ? (document[first] as Record<string, unknown>[])[0]?.[second] : document[first];
    assert.notEqual(value, undefined, name);
  }
});
