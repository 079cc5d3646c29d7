import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { docxOf, heading, listItem, paragraph, table } from '../../../tests/fixtures/import/docx.ts';
import { readDocx } from './docx.ts';

const textOf = async (body: string) => (await readDocx(docxOf(body))).lines.filter(({ text }) => text !== '');

test('paragraphs, headings, bold lines and tables', async () => {
  const body = [
    heading('五年奋进路'),
    paragraph('　　全市有会员5.2万人，人均<1件，{a}。'),
    paragraph('维权', true),
    table([
      ['年份', '会员'],
      ['2022', '4.8万人'],
    ]),
  ].join('');
  assert.deepEqual(await textOf(body), [
    { text: '五年奋进路', size: 24, bold: true },
    { text: '全市有会员5.2万人，人均<1件，{a}。' },
    { text: '维权', bold: true },
    { text: '年份  会员' },
    { text: '2022  4.8万人' },
  ]);
});

test('what Word does not write into the text is said', async () => {
  const { doubts } = await readDocx(
    docxOf(`${listItem('甲')}<w:p><w:ins w:id="1"><w:r><w:t>乙</w:t></w:r></w:ins></w:p>`),
  );
  assert.match(doubts.join(), /修订.*自动编号/);
});

const bomb = docxOf(paragraph('甲'), '', { 'word/a.xml': new Uint8Array(90 * 1024 * 1024) });

const hostile: [name: string, bytes: Uint8Array, message: RegExp][] = [
  ['half a file', docxOf(paragraph('甲')).subarray(0, 400), /打不开/],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), /打不开/],
  ['a sheet', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /Excel/],
  ['broken XML', docxOf('<w:p><w:r>'), /打不开|没有文字/],
  ['entities that unfold', docxOf(paragraph('甲'), '<!DOCTYPE a [<!ENTITY b "x">]>'), /声明/],
  ['no text', docxOf(''), /没有文字/],
  ['a bomb', bomb, /解开后太大/],
];
for (const [name, bytes, message] of hostile) test(name, () => assert.rejects(readDocx(bytes), message));

test('a bomb that says it is small is found as it unfolds', async () => {
  const bytes = bomb.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  await assert.rejects(readDocx(bytes), /解开后太大/);
});
