import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeNameList } from '../../../outputs/names/name-list.ts';
import type { Engine } from '../engine/search.ts';
import { readNames } from './names.ts';
import { seek } from './seek.ts';

const entries = readNames(
  makeNameList([
    { text: '粤工惠', kind: 'term' },
    { text: '行业工会', kind: 'term' },
    { text: '海员工会', kind: 'term' },
  ]),
);
const names = async () => entries;

/** Finds nothing for letters, and one page for any name. */
const engine = {
  search: async (asked: string | string[]) => ({ count: typeof asked === 'string' ? 0 : 1 }),
} as unknown as Engine;

const read = async (text: string) => (await seek(engine, names, text, {}, 'relevance')).read;

test('letters that spell a name whole are read as no part of another', async () => {
  assert.deepEqual(await read('ygh'), ['粤工惠']);
  assert.deepEqual((await read('gh')).sort(), ['工会', '工惠']);
});
