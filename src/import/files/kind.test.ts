import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kindOf } from './kind.ts';
import { safeName } from './name.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

const kinds: [name: string, start: string, kind: string][] = [
  ['a.txt', 'abc', 'txt'],
  ['报告.TXT', 'abc', 'txt'],
  ['a.md', '# a', 'md'],
  ['a.htm', '<p>', 'html'],
  ['a.docx', 'PK\x03\x04', 'docx'],
  ['a.pdf', '%PDF-1.7', 'pdf'],
  ['a.pdf', '\r\n\0%PDF-1.4', 'pdf'],
];
for (const [name, start, kind] of kinds)
  test(`${name} is ${kind}`, () => assert.equal(kindOf(name, bytes(start)), kind));

const refused: [name: string, start: string, message: RegExp][] = [
  ['a.pdf', 'PK\x03\x04', /扩展名是 \.pdf，内容却是.*改成 \.docx/],
  ['a.txt', '%PDF-1.7', /内容却是PDF。请把扩展名改成 \.pdf/],
  ['a.docx', '\xd0\xcf\x11\xe0', /加了密码.*另存为 \.docx/],
  ['a.doc', '\xd0\xcf\x11\xe0', /老的 Word 格式/],
  ['a.pdf', '\xff\xd8\xff\xe0', /内容却是图片.*OCR/],
  ['a.docx', 'hello', /内容却不是/],
  ['a.jpg', '\xff\xd8\xff\xe0', /OCR/],
  ['a.zip', 'PK\x03\x04', /先解开压缩包|内容却是/],
  ['a.ofd', 'PK\x03\x04', /OFD/],
  ['报告', 'abc', /没有扩展名/],
  ['a.constructor', 'abc', /不能导入 \.constructor/],
  ['a.txt', '', /空的/],
];
for (const [name, start, message] of refused)
  test(`${name} of ${JSON.stringify(start)} is refused`, () =>
    assert.throws(() => kindOf(name, bytes(start)), message));

const names: [path: string, name: string][] = [
  ['/home/a/报告 2024.pdf', '报告 2024.pdf'],
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['..\\..\\a.txt', 'a.txt'],
  ['a/..', '未命名'],
  ['.hidden.txt', 'hidden.txt'],
  ['CON.txt', '_CON.txt'],
  ['甲\u202e乙\0.txt', '甲乙.txt'],
  ['a:b|c?.txt', 'abc.txt'],
];
for (const [path, name] of names)
  test(`${JSON.stringify(path)} may be called ${name}`, () => assert.equal(safeName(path), name));

test('no name leads out of a folder, is hidden or too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (path) => {
      const name = safeName(path);
      assert.match(name, /^[^/\\.\s][^/\\]*$/);
      assert.ok(Buffer.byteLength(name) <= 121);
      assert.equal(safeName(name), name);
    }),
  );
});
