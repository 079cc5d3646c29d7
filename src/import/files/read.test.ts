import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { docxOf, paragraph } from '../../../tests/fixtures/import/docx.ts';
import { column, pdfOf } from '../../../tests/fixtures/import/pdf.ts';
import { guarded } from './guard.ts';
import { readImport } from './read.ts';

const text = '市总工会召开代表大会，职工5.2万人。';
const texts = async (path: string, bytes: Uint8Array) =>
  (await readImport(path, bytes)).lines.map((line) => line.text).join('');

test('every kind comes in through one door', async () => {
  assert.equal(await texts('a.txt', Buffer.from(text)), text);
  assert.equal(await texts('a.md', Buffer.from(`# ${text}`)), text);
  assert.equal(await texts('a.html', Buffer.from(`<p>${text}</p>`)), text);
  assert.equal(await texts('a.docx', docxOf(paragraph(text))), text);
  assert.equal(await texts('a.pdf', pdfOf([column(text, 40, 60, 40)])), text);
});

test('a name is the file alone, wherever it lies', async () => {
  assert.equal((await readImport('../../甲/报告.txt', Buffer.from(text))).name, '报告.txt');
});

test('an encoding that an editor names is taken', async () => {
  const { encoding } = await readImport('a.txt', Buffer.from([0xa4, 0xa4]), { encoding: 'Big5' });
  assert.equal(encoding, 'Big5');
});

test('blank files are refused', async () => {
  await assert.rejects(readImport('a.txt', Buffer.from(' \n\n')), /没有文字/);
});

test('a locked PDF says how to unlock it', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.encrypt({ userPassword: 'a', ownerPassword: 'b', permissions: {} });
  await assert.rejects(readImport('a.pdf', await pdf.save()), /加了密码/);
});

test('a page of endless depth ends with a message', async () => {
  await assert.rejects(readImport('a.html', Buffer.from(`${'<div>'.repeat(200_000)}${text}`)), /层次太深/);
});

test('a PDF that unfolds into too much is stopped', async () => {
  const bomb = deflateSync(Buffer.alloc(300 * 1024 * 1024, 'BT ET '));
  const file = Buffer.from(pdfOf([[]]));
  const at = file.lastIndexOf('<< /Length');
  const bytes = Buffer.concat([
    file.subarray(0, at),
    Buffer.from(`<< /Length ${bomb.length} /Filter /FlateDecode >>\nstream\n`),
    bomb,
    Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n'),
  ]);
  await assert.rejects(
    guarded('pdf', bytes, undefined, { milliseconds: 20_000, bytes: 200 * 1024 * 1024 }),
    /太大|太久/,
  );
});

test('reading takes no longer than it may', async () => {
  const page = readFileSync('tests/fixtures/import/news.html');
  await assert.rejects(guarded('html', page, undefined, { milliseconds: 0, bytes: 1e9 }), /太久/);
});
