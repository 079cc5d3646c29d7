/** Each made-up text gives the draft that stands beside it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { formatQuantity } from '../domain/numbers/quantity.ts';
import { readContent } from '../reader/read.ts';
import type { Draft } from './draft.ts';
import { readImport } from './files/read.ts';
import { makeDrafts } from './report/make.ts';
import { originalOf } from './report/original.ts';

const folder = 'tests/fixtures/import';
const archive = { ...readContent('tests/fixtures/site').content, unions: [], reports: [], people: [] };

/** A draft in few words: what stands where, and what was read from it. */
const brief = ({ report, source, unions, wreck, milestones, figures }: Draft) => ({
  title: report.title,
  union: unions[0]?.name ?? report.union,
  published: report.published ?? '',
  covers: report.covers,
  bylines: report.bylines.map(({ role, names }) => `${role} ${names.join(' ')}`),
  wreck,
  blocks: source.blocks.map(({ role, lines }) => `${role} ${lines}`),
  milestones: milestones.map(({ fact }) => `${fact.date} ${fact.kind} ${fact.title} @${fact.evidence.join(';')}`),
  figures: figures.map(
    ({ fact }) =>
      `${formatQuantity(fact)} ${fact.qualifier} ${fact.label} ${fact.period ?? ''} @${fact.evidence.join(';')}`,
  ),
  leftOut: source.leftOut.map(({ text, reason }) => `${text} ${reason}`),
});

for (const name of readdirSync(folder).filter((file) => /(?:\.txt|^portal\.html)$/.test(file)))
  test(`the draft of ${name}`, async () => {
    const bytes = readFileSync(`${folder}/${name}`);
    const text = await readImport(name, bytes);
    const drafts = makeDrafts(text, archive, originalOf(text, bytes), { thisYear: 2026 }).map(brief);
    const expected = `${folder}/${name.replace(/\.\w+$/, '.draft.yaml')}`;
    if (process.env.UPDATE_DRAFTS) writeFileSync(expected, stringify(drafts, { lineWidth: 0 }));
    assert.deepEqual(drafts, parse(readFileSync(expected, 'utf8')));
  });
