import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { datapackage } from './datapackage.ts';
import { csv } from './tables.ts';
import { workbookOf } from './workbook.ts';

const row = {
  id: '2018',
  date: '2018-06',
  dateFrom: '2018-06-01',
  dateTo: null,
  value: 2018,
  title: '=甲，“乙”',
  unions: ['a', 'b'],
};

test('texts stand in quotes, numbers and days do not, and nothing is empty', () =>
  assert.equal(
    csv([row]),
    '\uFEFF"id","date","dateFrom","dateTo","value","title","unions"\r\n"2018","2018-06",2018-06-01,,2018,"\'=甲，“乙”","a; b"\r\n',
  ));

const identity = { id: 'x', name: '甲', title: '甲', seal: '甲', description: '甲', motto: [], lead: '', about: '' };

test('each cell of the workbook is a text, a number or a day, and the same content gives the same bytes', async () => {
  const data = datapackage(identity, 'https://x/');
  const tables = {
    'milestones.csv': () => [row],
    'figures.csv': () => [{ id: 'f', value: 2018, period: '2018', dateFrom: '1890-01-01', label: '甲 & <乙>' }],
  };
  const made = await workbookOf(data, tables);
  const parts = unzipSync(made);
  const sheet = (number: number) => strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array());
  const words = [...strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, text]) => text,
  );
  const cells = (number: number) =>
    [...sheet(number).matchAll(/<c r="[A-Z]+2"([^>]*)>.*?<v>([^<]*)<\/v>/g)].map(([, how = '', value = '']) =>
      how.includes('t="s"') ? `“${words[Number(value)]}”` : value,
    );
  // 43252 is 1 June 2018, counted from 1900.
  assert.deepEqual(cells(1), ['“2018”', '“2018-06”', '43252', '“=甲，“乙””', '“a; b”']);
  assert.deepEqual(cells(2), ['“f”', '“甲 &amp; &lt;乙&gt;”', '2018', '“2018”', '“1890-01-01”']);
  assert.deepEqual(await workbookOf(data, tables), made);
});
