import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from '../time/parse.ts';
import type { Report } from './archive.ts';
import { reportPages } from './report-list.ts';

const report = (id: string, covers: string, published?: string) =>
  ({ id, covers: parseDate(covers), ...(published && { published: parseDate(published) }) }) as Report;
const reports = [report('c', '2019/2025', '2025-03'), report('b', '2020/2024'), report('a', '2013/2018', '2018-10')];
const ids = (pages: ReturnType<typeof reportPages>) => pages.map((p) => [p.year, p.reports.map((r) => r.id).join('')]);

test('few reports stand on one page', () => assert.deepEqual(ids(reportPages(reports)), [[undefined, 'cba']]));

test('many are cut: the newest, then by year of publication, or else of the last year they tell of', () =>
  assert.deepEqual(ids(reportPages(reports, 2)), [
    [undefined, 'cb'],
    [2025, 'c'],
    [2024, 'b'],
    [2018, 'a'],
  ]));
