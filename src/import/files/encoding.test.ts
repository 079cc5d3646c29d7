import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encode, utf16 } from '../../../tests/fixtures/encode.ts';
import { ImportError } from '../text.ts';
import { decodeImport } from './encoding.ts';

const simplified = '市总工会的第十次代表大会在这里召开，选举产生了新一届委员会。全市有会员5.2万人，职工之家120个。';
const traditional = '市總工會的第十次代表大會在這裡召開，選舉產生了新一屆委員會。全市有會員5.2萬人，職工之家120個。';

const cases: [name: string, bytes: Uint8Array, text: string, encoding: string][] = [
  ['UTF-8', Buffer.from(simplified), simplified, 'UTF-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${simplified}`), simplified, 'UTF-8'],
  ['GB 18030', encode('gbk', simplified), simplified, 'GB 18030'],
  ['GB 18030 of two characters', encode('gbk', '联通'), '联通', 'GB 18030'],
  ['Big5', encode('big5', traditional), traditional, 'Big5'],
  ['UTF-16, little end first', utf16(simplified), simplified, 'UTF-16'],
  ['UTF-16, big end first', utf16(simplified, true), simplified, 'UTF-16'],
  ['UTF-16 without a mark', utf16(simplified, false, false), simplified, 'UTF-16'],
  ['UTF-16 without a mark, big end first', utf16(simplified, true, false), simplified, 'UTF-16'],
  ['ASCII', Buffer.from('12351'), '12351', 'UTF-8'],
  ['line ends of all kinds', Buffer.from('一\r\n二\r三\n'), '一\n二\n三\n', 'UTF-8'],
];

for (const [name, bytes, text, encoding] of cases)
  test(name, () => assert.deepEqual(decodeImport(bytes), { text, encoding, doubts: [] }));

/** Sentences of the words that reports are made of, in any order. */
const sentences = (words: string[]) =>
  fc.array(fc.constantFrom(...words), { minLength: 8, maxLength: 60 }).map((chosen) => chosen.join(''));
const words = [
  '市总工会',
  '职工',
  '的',
  '5.2万人，',
  '在',
  '代表大会。',
  '\n',
  '建立',
  '了',
  '会员',
  '和',
  '第十次',
  '服务',
  '：',
];
const traditionalWords = [
  '市總工會',
  '職工',
  '的',
  '5.2萬人，',
  '在',
  '代表大會。',
  '\n',
  '建立',
  '了',
  '會員',
  '和',
  '第十次',
  '服務',
  '：',
];

test('any text comes back as it was, in every encoding', () => {
  fc.assert(
    fc.property(sentences(words), sentences(traditionalWords), (own, other) => {
      for (const bytes of [Buffer.from(own), encode('gbk', own), utf16(own), utf16(own, true, false)])
        assert.equal(decodeImport(bytes).text, own);
      assert.equal(decodeImport(encode('big5', other)).text, other);
      assert.equal(decodeImport(encode('gbk', other)).text, other);
    }),
  );
});

test('any bytes are a text or a message in Chinese', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
      try {
        assert.equal(typeof decodeImport(bytes).text, 'string');
      } catch (error) {
        assert.ok(error instanceof ImportError && /\p{Script=Han}/u.test(error.message), String(error));
      }
    }),
  );
});

test('a damaged text is read, and says how many characters are lost', () => {
  const bytes = Buffer.from(simplified.repeat(3));
  const { text, encoding, doubts } = decodeImport(Buffer.concat([bytes.subarray(0, 10), bytes.subarray(11)]));
  assert.equal(encoding, 'UTF-8');
  assert.ok(text.includes('\ufffd'));
  assert.match(doubts.join(), /处照 UTF-8 读不出来/);
});

test('what could be two encodings is asked, with a sample of each', () => {
  const bytes = Buffer.from([0xe8, 0xe8]);
  assert.throws(() => decodeImport(bytes), /认不出文件的编码：照 .+ 读是“.+”.+--encoding=/);
  assert.equal(decodeImport(bytes, 'Big5').text, '鳷');
  assert.equal(decodeImport(bytes, 'gbk').encoding, 'GB 18030');
  assert.throws(() => decodeImport(bytes, 'latin1'), /不认识编码“latin1”/);
});

test('spoilt text is no silent text', () => {
  assert.match(decodeImport(Buffer.from('市总工会锟斤拷锟斤拷召开大会')).doubts.join(), /锟斤拷/);
  assert.match(decodeImport(Buffer.from('浣犲ソ鍛樺伐'.repeat(10))).doubts.join(), /不像平常的中文/);
  assert.throws(() => decodeImport(Uint8Array.from({ length: 900 }, (_, i) => i % 256)), /不是文字文件/);
});
