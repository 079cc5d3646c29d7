import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode, utf16 } from '../../../tests/fixtures/encode.ts';
import { record as base, lines, sourceText } from '../../../tests/fixtures/source.ts';
import { decode, linesOf } from './decode.ts';
import { fingerprint } from './fingerprint.ts';
import { recognise, sha256 } from './recognise.ts';

const record = { ...base, fingerprint: fingerprint(lines) };
const utf8 = (text: string) => new TextEncoder().encode(text);
const look = (bytes: Uint8Array, path = 'any.txt') => recognise([{ path, bytes }], [record]);
const codes = (bytes: Uint8Array) => look(bytes).problems.map((p) => `${p.line} ${p.code}`);

/** “工会组织，工会，工会。” in GB 18030. */
const gb = Uint8Array.from(
  '\xb9\xa4\xbb\xe1\xd7\xe9\xd6\xaf\xa3\xac\xb9\xa4\xbb\xe1\xa3\xac\xb9\xa4\xbb\xe1\xa1\xa3\x0a',
  (char) => char.charCodeAt(0),
);

test('a source is known by its SHA-256, whatever it is called', () => {
  const { texts, problems, notices } = look(utf8(sourceText), '无关的名字.md');
  assert.deepEqual(texts.get(record.sha256), lines);
  assert.deepEqual([problems, notices], [[], []]);
});

test('GB 18030 is recognised, read, and known by the text that it holds', () => {
  assert.deepEqual(decode(gb), { encoding: 'GB 18030', text: '工会组织，工会，工会。\n' });
  const text = decode(gb)?.text ?? '';
  const own = { ...record, sha256: sha256(utf8(text)) };
  const { texts, files, notices } = recognise([{ path: 'gb.txt', bytes: gb }], [own]);
  assert.deepEqual(texts.get(own.sha256), ['工会组织，工会，工会。']);
  assert.equal(files[0]?.encoding, 'GB 18030');
  assert.match(notices[0] ?? '', /GB 18030/);
});

test('Big5 and UTF-16 are read too; what is torn or no text is not', () => {
  const text = '市總工會召開代表大會，職工五萬人。\n';
  assert.deepEqual(decode(encode('big5', text)), { encoding: 'Big5', text });
  assert.deepEqual(decode(utf16(text)), { encoding: 'UTF-16', text });
  assert.deepEqual(decode(utf16(text, true, false)), { encoding: 'UTF-16', text });
  assert.equal(decode(utf8(text).subarray(1)), null);
  assert.equal(decode(Uint8Array.from({ length: 600 }, (_, i) => (i * 7) % 256)), null);
});

test('line ends of Windows and a byte-order mark do not hide a source', () => {
  const { texts, notices } = look(utf8(`\ufeff${sourceText.replaceAll('\n', '\r\n')}`));
  assert.deepEqual(texts.get(record.sha256), lines);
  assert.match(notices[0] ?? '', /换行符/);
});

test('one byte off: the record that it resembles and the line on which they part', () => {
  const bytes = utf8(sourceText.replace('600多万', '900多万'));
  const [problem] = look(bytes).problems;
  assert.equal(`${problem?.line} ${problem?.code}`, '12 altered-original');
  assert.match(problem?.message ?? '', /nanwan\.txt（content\/sources\/nanwan-2018\.yaml）.*从第 12 行起不同/);
  assert.equal(look(bytes).texts.size, 0);
});

for (const [name, change, line] of [
  ['a line lost at the end', (t: string) => t.replace(/.*\n$/, ''), 15],
  ['a line added in front', (t: string) => `广告\n${t}`, 1],
  ['a line added at the end', (t: string) => `${t}广告\n`, 16],
  ['the last line end lost', (t: string) => t.replace(/\n$/, ''), 1],
] as const) {
  test(`${name} is an altered source`, () =>
    assert.deepEqual(codes(utf8(change(sourceText))), [`${line} altered-original`]));
}

test('a file that nobody knows is a notice, no problem', () => {
  const { problems, notices } = look(utf8('一份别的文字。\n'), '别的.txt');
  assert.deepEqual(problems, []);
  assert.match(notices.join(), /别的\.txt 不是任何来源/);
});

test('without a fingerprint an altered source is known by its name', () => {
  const [problem] = recognise([{ path: 'originals/nanwan.txt', bytes: utf8('一份别的文字。\n') }], [base]).problems;
  assert.equal(problem?.code, 'altered-original');
  assert.match(problem?.message ?? '', /同名.*nanwan-2018\.yaml/);
  assert.match(problem?.advice ?? '', /没有指纹/);
});

test('what is no text is a problem', () => {
  assert.deepEqual(codes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 0xff, 0xfe])), ['1 unreadable-original']);
  assert.deepEqual(codes(Uint8Array.from([0xff, 0xfe, 0x65, 0, 0x66, 0])), ['1 unreadable-original']);
  assert.deepEqual(codes(Uint8Array.from([0xe5])), ['1 unreadable-original']);
});

test('lines are counted as cat -n counts them', () => {
  assert.deepEqual([linesOf('a\n\nb\n').length, linesOf('a\n\nb').length, linesOf('a\n \n').length], [3, 3, 2]);
});
