import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportData, TermData } from '../../domain/model.ts';
import { termsFor } from './terms.ts';

const term = (id: string, name: string, basis: TermData['basis']) =>
  ({ id, term: name, aliases: [], basis }) as unknown as TermData;
const terms = [term('sange-yipi', '三个一批', 'report'), term('hotline', '12351热线', 'general')];
const reports = [{ union: 'yangjiang', terms: ['sange-yipi'] }] as unknown as ReportData[];

test('words that another union’s report explains are asked about, not linked', () => {
  const { sure, doubts } = termsFor({ terms, reports }, 'enping', '推行“三个一批”，开通12351热线。');
  assert.deepEqual(
    sure.map((t) => t.id),
    ['hotline'],
  );
  assert.equal(doubts.length, 1);
  assert.match(doubts[0] ?? '', /三个一批.*没有连/);
  assert.deepEqual(termsFor({ terms, reports }, 'yangjiang', '“三个一批”').sure, terms);
});
