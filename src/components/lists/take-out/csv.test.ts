import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csvOf } from './csv.ts';

test('cells come back as they were, and none is a formula', () => {
  const rows = [
    ['日期', '题目'],
    ['2018', '“一，二”, "三"\n四'],
    ['', '=1+1'],
  ];
  const back = parse(csvOf(rows), { bom: true }) as string[][];
  assert.deepEqual(back.slice(0, 2), rows.slice(0, 2));
  assert.deepEqual(back[2], ['', "'=1+1"]);
});
