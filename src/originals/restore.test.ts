import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lines, record } from '../../tests/fixtures/source.ts';
import { cleanLine, gapBetween } from './join.ts';
import { blockText, restore, unassigned } from './restore.ts';

for (const [line, clean] of [
  ['　　南湾市总工会 ', '南湾市总工会'],
  ['2014 年 2 月 14 日，举办', '2014年2月14日，举办'],
  ['在 新 形 势 下 做', '在新形势下做'],
  ['特刊南 湾 省 工 会', '特刊南湾省工会'],
  ['不忘初心 牢记使命', '不忘初心 牢记使命'],
  ['■记者 陈一山 林二水', '■记者 陈一山 林二水'],
  ['肇工 E 网通', '肇工E网通'],
  ['给予 2 万元-10 万元', '给予2万元-10万元'],
  ['Blue Ocean Project 试点', 'Blue Ocean Project试点'],
  ['成立。 单位供图', '成立。 单位供图'],
  ['（ 2018 年 ）', '（2018年）'],
]) {
  test(`${line} is set as ${clean}`, () => assert.equal(cleanLine(line ?? ''), clean));
}

for (const [before, after, gap] of [
  ['粤工', '惠平台', ''],
  ['向2.1', '万名', ''],
  ['13.', '89万人', ''],
  ['2023-', '2024年', ''],
  ['1+6+', '3行动', ''],
  ['Blue', 'Ocean', ' '],
  ['Ocean,', 'Project', ' '],
  ['well-', 'being', ''],
  ['FM', '节目', ''],
]) {
  test(`${before}|${after} is joined with “${gap}”`, () => assert.equal(gapBetween(before ?? '', after ?? ''), gap));
}

test('a source is put into reading order, joined and corrected', () => {
  const { original, misfits } = restore(record, lines);
  assert.deepEqual(misfits, []);
  assert.deepEqual(original.blocks.map(blockText), [
    '南湾工会在行动 奋进新征程启新程',
    '在新形势下做好工会工作，投入600多万元，惠及上万人次；全省首批Blue Ocean Project试点。近230家企业参加1+6+3行动，约2万元-10万元不等。',
    '南湾市总工会五年来新建工会1,280家，新发展会员13.89万人。连续三年举办“春风”招聘会，2018年5月6日，第二届“南湾工匠”名单公布，陈一山、林二水当选。',
  ]);
  assert.deepEqual(unassigned([record], lines), []);
});

test('the printed text of a correction stays beside its reading, on its line', () => {
  const piece = restore(record, lines).original.blocks[0]?.pieces[1];
  assert.deepEqual(piece?.parts, [{ text: '奋进新征程' }, { text: '启新程', printed: '启新程启新程' }]);
  assert.equal(piece?.line, 9);
});

test('lines in no block are named, blank lines between them aside', () => {
  const blocks = record.blocks.filter((block) => !block.lines.startsWith('8'));
  assert.deepEqual(unassigned([{ ...record, blocks }], lines), ['8-9']);
});

test('a correction that is not printed there, or stands there twice, is a misfit', () => {
  for (const printed of ['启明程', '程']) {
    const { misfits } = restore({ ...record, corrections: [{ line: 9, printed, reading: '', reason: '' }] }, lines);
    assert.deepEqual(
      misfits.map((m) => [m.code, m.path]),
      [['correction-not-found', ['corrections', 0]]],
    );
  }
});

test('whatever the lines, every character that is no space comes through once and in order', () => {
  const chars = fc.constantFrom(...'在新形势下工会 　123.,-+“”（），。AbcΩ%·—');
  const line = fc.array(chars, { maxLength: 12 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (texts) => {
      const blocks = [{ role: 'paragraph' as const, lines: `1-${texts.length}` }];
      const { original } = restore({ ...record, blocks, corrections: [] }, texts);
      const solid = (text: string) => text.replace(/\s/g, '');
      assert.equal(solid(original.blocks.map(blockText).join('')), solid(texts.join('')));
    }),
  );
});
