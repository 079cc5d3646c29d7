import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { readRecord, writeRecord } from '../../import/review/record.ts';
import { answer } from './answer.ts';

const id = 'qinghe-2023';
const headers = { origin: 'http://localhost:4321', host: 'localhost:4321' };
let root = '';
const places = () => ({ root, originals: join(root, 'originals') });
const file = () => join(root, `content/reports/${id}.mdx`);
const report = () => readFileSync(file(), 'utf8');
const state = () => readRecord(places().originals, id)?.proposals[0]?.state;
const post = (fields: Record<string, string>, more = {}) =>
  answer(places(), { path: `${id}/edit`, body: new URLSearchParams(fields).toString(), headers, ...more });
let figure = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'review-'));
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
  cpSync('tests/fixtures/site/originals', join(root, 'originals'), { recursive: true });
  figure = /figures:\n(?:\s*- id: )(\S+)/.exec(report())?.[1] ?? '';
  const written = { id: figure, unit: '人', qualifier: 'exact', value: 1 };
  writeRecord(places().originals, {
    report: id,
    sha256: '',
    proposals: [{ kind: 'figure', id: figure, rule: 'quantity', confidence: 0.9, written, state: 'open' }],
    blocks: [],
    doubts: [],
  });
});
afterEach(() => rmSync(root, { recursive: true }));

test('a form is written and leads back to its place; undoing puts back what stood there', () => {
  const before = report();
  assert.deepEqual(post({ do: 'change', id: figure, 'f-label': '新的名称' }), {
    status: 303,
    location: `./#${figure}`,
  });
  assert.ok(report().includes('label: 新的名称') || report().includes('label: "新的名称"'));
  assert.equal(state(), 'kept');
  assert.equal(post({ do: 'undo' }).status, 303);
  assert.equal(report(), before);
  assert.equal(state(), 'open');
  assert.match(post({ do: 'undo' }).message ?? '', /没有可以撤销/);
});

test('a file that was changed elsewhere is not undone', () => {
  post({ do: 'drop', id: figure });
  const changed = `${report()}\n别处写的。\n`;
  writeFileSync(file(), changed);
  assert.match(post({ do: 'undo' }).message ?? '', /别处改过/);
  assert.equal(report(), changed);
});

test('other sites, other paths and wrong forms write nothing', () => {
  const before = report();
  const form = { do: 'drop', id: figure };
  for (const other of [
    {},
    { origin: 'https://example.org', host: 'localhost:4321' },
    { origin: 'null', host: 'localhost:4321' },
  ])
    assert.equal(post(form, { headers: other }).status, 403);
  for (const path of ['../../etc/edit', `${id}/other`, '/edit', `${id}/../x/edit`])
    assert.equal(post(form, { path }).status, 404);
  assert.equal(post(form, { path: 'nothing-2024/edit' }).status, 422);
  assert.equal(post({ do: 'format' }).status, 422);
  assert.equal(report(), before);
});
