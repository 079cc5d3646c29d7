import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commonest, faceOf, songTexts } from './face.ts';

test('the characters that most texts hold come first; digits and letters are not among them', () => {
  assert.deepEqual(commonest(['工会 2018', '工会会员', '会 A'], 9), ['会', '工', '员']);
  assert.deepEqual(commonest(['工会', '工会会员'], 2), ['会', '工']);
});

test('no more than asked for, each once, and each out of the texts', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(20), (texts, limit) => {
      const found = commonest(texts, limit);
      assert.ok(found.length <= limit);
      assert.equal(new Set(found).size, found.length);
      assert.ok(found.every((char) => texts.some((text) => text.includes(char))));
    }),
  );
});

test('titles, names of unions and people, the motto, units and headings are read; the text of reports is not', () => {
  const texts = songTexts('.');
  for (const text of ['阳江市总工会', '海员工会', '万人次', '助学金额', '来源与说明', '陈英峰', '读得进，查得到'])
    assert.ok(
      texts.some((t) => t.includes(text)),
      text,
    );
  assert.ok(texts.every((text) => text.length < 200));
});

test('an archive elsewhere has a face of its own characters in a folder of its own', () => {
  const [here, there] = [faceOf('.'), faceOf('tests/fixtures/site')];
  assert.ok(there.characters.includes('渚') && !here.characters.includes('渚'));
  assert.notEqual(there.folder, here.folder);
  assert.equal(faceOf('tests/fixtures/site').folder, there.folder);
});
