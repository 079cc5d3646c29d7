import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeNameList } from '../../../outputs/names/name-list.ts';
import { Reader } from '../engine/query.ts';
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

/** Finds nothing for letters, and one page for names. */
const isName = (text: string) => /^\p{Script=Han}+$/u.test(text);
const engine = {
  search: async (asked: string | string[][]) => ({ count: [asked].flat(2).every(isName) ? 1 : 0 }),
  reader: new Reader({ script: '', years: [] }),
} as unknown as Engine;

const read = async (text: string) => (await seek(engine, names, text, {}, 'relevance')).read;

test('letters that spell a name whole are read as no part of another', async () => {
  assert.deepEqual(await read('ygh'), ['粤工惠']);
  assert.deepEqual((await read('gh')).sort(), ['工会', '工惠']);
});

test('a question in a row is offered in its parts where those are found', async () => {
  const reader = new Reader({ script: '', years: [] });
  const engine = { reader, search: async (asked: string) => ({ count: Number(asked.includes(' ')) }) };
  const near = async (text: string) => (await seek(engine as unknown as Engine, names, text, {}, 'relevance')).near;
  assert.deepEqual(await near('海员工会主席2018年是谁'), ['海员工会 主席 2018年']);
  assert.deepEqual(await near('2015年海员工会的粤工惠'), ['2015年 海员工会 粤工惠']);
  assert.deepEqual(await near('“海员工会主席”'), ['海员工会']);
  assert.deepEqual(await near('主席'), []);
});

test('each word of letters may be a name of its own, beside words as they are', async () => {
  assert.deepEqual(await read('yuegonghui haiyuan'), ['粤工惠', '海员']);
  assert.deepEqual(await read('行业 haiyuan'), ['海员']);
  assert.deepEqual(await read('haiyuan qzxvbn'), []);
});
