import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { parseDate } from '../../domain/time/parse.ts';
import { csv, figureTable, milestoneTable } from './tables.ts';

const dates: [edtf: string, from: string, to: string][] = [
  ['2018-06-05', '2018-06-05', '2018-06-05'],
  ['2018-06', '2018-06-01', '2018-06-30'],
  ['2018', '2018-01-01', '2018-12-31'],
  ['2013/2018', '2013-01-01', '2018-12-31'],
  ['2018-10?', '2018-10-01', '2018-10-31'],
  ['2024-09/..', '2024-09-01', ''],
];

test('a date is two days that any program reads', () => {
  const rows = dates.map(([date], i) => ({ id: `m-${i}`, date, title: '甲，“乙”' }));
  const milestones = dates.map(([date]) => ({ date: parseDate(date) }));
  const table = parse(csv(milestoneTable(rows, milestones)), { columns: true, bom: true }) as Record<string, string>[];
  assert.deepEqual(Object.keys(table[0] ?? {}), ['id', 'date', 'dateFrom', 'dateTo', 'title']);
  assert.deepEqual(
    table.map(({ date, dateFrom, dateTo }) => [date, dateFrom, dateTo]),
    dates,
  );
});

test('a number in its basic unit is a column of numbers, its unit another', () => {
  const rows = ['a', 'b'].map((id) => ({ id, qualifier: 'exact', normalized: { unit: '人' }, period: null }));
  const figures = [
    {
      normalized: { value: 138900, unit: '人' },
      bounds: { low: 138850, high: 138950, unit: '人', precision: 'rounded' },
    },
    { normalized: { min: 2, max: 10, unit: '%' }, bounds: { low: 2, high: 10, unit: '%', precision: 'range' } },
  ] satisfies Parameters<typeof figureTable>[1];
  const table = parse(csv(figureTable(rows, figures)), { columns: true, bom: true }) as Record<string, string>[];
  assert.deepEqual(
    table.map((row) => [
      row.normalizedValue,
      row.normalizedMin,
      row.normalizedMax,
      row.normalizedUnit,
      row.low,
      row.dateFrom,
    ]),
    [
      ['138900', '', '', '人', '138850', ''],
      ['', '2', '10', '%', '2', ''],
    ],
  );
  assert.equal('normalized' in (table[0] ?? {}), false);
});
