import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blockRows, linesOf } from './block.ts';
import { layout } from './layout.ts';

const lay = (lines: string[]) => layout({ name: 'x.txt', lines: lines.map((text) => ({ text })), doubts: [] });

const piece = fc.constantFrom(
  '',
  '南湾县总工会：',
  '■记者 王小明 通讯员 李大海',
  '凝心聚力 谱写新篇',
  '聚焦组织建设',
  '1切实履行职责',
  '2 夯实基层',
  '“数”说五年',
  '近年来，全县工会新建基层工会12家，发展会员',
  '1.2万人，各项工作取得新进展。',
  '2018年3月，县总工会被评为先进单位。',
  '①县总工会',
  '开展慰问。',
  '相关链接',
  '●五年来，慰问职工300人。',
  'A3',
  '启新程启新程聚同心聚同心',
);

test('every line that holds text stands in one block, and only there', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (lines) => {
      const found = lay(lines)
        .flatMap(({ blocks }) => blocks.flatMap(blockRows))
        .map((row) => row.line);
      const held = lines.flatMap((line, i) => (line === '' ? [] : [i + 1]));
      assert.deepEqual(
        found.toSorted((a, b) => a - b),
        held,
      );
    }),
    { numRuns: 400 },
  );
});

const blocks = (lines: string[]) => {
  const parts = lay(lines);
  const all = new Set(parts.flatMap((part) => part.blocks.flatMap(blockRows)).map((row) => row.line));
  return parts.map((part) => part.blocks.map((block) => `${block.role} ${linesOf(block, all)}`));
};

test('a paragraph goes on over a picture’s caption and a page number', () => {
  const [found] = blocks([
    '夯实基层组织',
    '近年来，县总工会推进建会入会，发展会员一',
    '▲图为入会现场。 王小明 摄',
    'A3',
    '万二千人，组建工会三百家，覆盖面进一步扩',
    '大。',
  ]);
  assert.deepEqual(found, ['title 1', 'paragraph 2, 5-6', 'caption 3', 'furniture 4']);
});

test('headings that the columns tore away go back to their texts', () => {
  const [found] = blocks([
    '凝心聚力促发展 担当作为谱新篇',
    '■记者 王小明',
    '　　县总工会聘请律师三十名，处理劳资纠纷，维护',
    '职工合法权益，开展普法宣传，化解信访诉求。',
    '　　县总工会新建基层工会，发展会员，把货车司机',
    '组织到工会中来，工会组织覆盖面不断扩大。',
    '　　县总工会慰问困难职工，发放助学金，开展金秋',
    '助学活动，为患病职工送去救助和互助保障金。',
    '帮扶解困暖人心',
    '',
    '壮大工会组织',
    '',
    '依法维护权益',
  ]);
  assert.deepEqual(found?.slice(2), [
    'heading 9',
    'paragraph 7-8',
    'heading 11',
    'paragraph 5-6',
    'heading 13',
    'paragraph 3-4',
  ]);
});

test('two unions on one page are two reports', () => {
  const text = '五年来，全县工会新建基层工会三百家，发展会员二万人，各项工作取得新的进展。'.repeat(5);
  const found = blocks([
    '甲县总工会：',
    '建强组织 服务发展',
    '■记者 王小明',
    text,
    '乙县总工会：',
    '深耕产改 赋能工匠',
    '■记者 李大海',
    text,
  ]);
  assert.equal(found.length, 2);
  assert.deepEqual(found[1]?.slice(0, 3), ['title 5', 'title 6', 'byline 7']);
});
