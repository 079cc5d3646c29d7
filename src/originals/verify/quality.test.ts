import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf } from '../../../tests/fixtures/source.ts';
import { makeArchive } from '../../domain/archive/archive.ts';
import type { Tally } from '../prove/index.ts';
import { qualityOf } from './quality.ts';

const report = makeArchive(archiveOf()).report('nanwan-2018');
const counts = { id: 'nanwan-2018', lines: 9, blocks: 3, corrections: 1, leftOut: 0 };
const standing = { variants: 0, offices: 0, honours: 0, people: 0 };
const tally: Tally = { ...counts, ...standing, milestones: 2, figures: 3, numbers: 7 };
const sheet = (...args: Parameters<typeof qualityOf>) => Object.fromEntries(qualityOf(...args));

test('the sheet says who checked a report and when, and what is proven', () => {
  const said = sheet(report, { tally, by: '程序', date: '2026-11-28', changed: false });
  assert.equal(said.核对, '程序，2026年11月28日。');
  assert.equal(said.查实, '大事2条、数据3项，都合于所注的行；来源里的数7处，都有着落。');
});

test('it says when a report has changed since, or was never checked', () => {
  assert.equal(sheet(report, { tally, by: '程序', changed: true }).核对, '程序，生成本站时；此后改动过，待重新核对。');
  const never = sheet(report);
  assert.equal(never.核对, '还没有拿来源核对。');
  assert.equal(never.查实, undefined);
});

test('corrections, doubts and what is left out are counted from the records', () => {
  const source = report.source as NonNullable<typeof report.source>;
  const correction = { line: 1, printed: '甲', reading: '乙', reason: '误排' };
  const figures = report.figures.map((figure, i) => ({ ...figure, ...(i === 0 && { note: '口径不明。' }) }));
  const said = sheet({
    ...report,
    figures,
    milestones: [],
    notes: [{ text: '疑' }, { text: '疑' }],
    source: { ...source, corrections: [correction], leftOut: [{ text: '三个', reason: '固定说法' }] },
  });
  assert.equal(said.更正, '1处，见“更正”。');
  assert.match(said.存疑 ?? '', /^2则；另有1条/);
  assert.match(said.不立条目 ?? '', /1处/);
  const none = sheet({ ...report, source: { ...source, corrections: [], leftOut: [] } });
  assert.deepEqual([none.更正, none.不立条目], ['没有。', undefined]);
});
