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

test('a page of a paper: its head is no title, a line in the body that begins 本报记者 no byline', () => {
  const [found] = blocks([
    '2024年11月8日　星期五　责编：唐穗　版式：柳青',
    'A05　云浦新闻',
    '以实干守初心 以服务聚匠心',
    '——云浦县总工会五年工作巡礼',
    '　　五年来，全县建立基层工会1286家，发展会员9万人。文/',
    '图 本报记者 罗小桐 通讯员 简文卓',
    '',
    '织密组织网 小哥有了家',
    '　　沿江路的工会驿站里备有饮水机、微波炉和药箱。',
    '　　本报记者走访中看到，',
    '骑手进进出出，累了能歇脚。',
    '第5版',
  ]);
  assert.deepEqual(found, [
    'title 3',
    'title 4',
    'lead 5-6',
    'heading 8',
    'paragraph 9',
    'paragraph 10-11',
    'furniture 1',
    'furniture 2',
    'furniture 12',
  ]);
});

test('a chapter of a gazetteer: its title, sections, entries under a heading within a section', () => {
  const [found] = blocks([
    '第一章　工会',
    '第一节　组织沿革',
    '　　1950年3月，县总工会筹备委员会成立，配干部4人。',
    '第二节　大事记',
    '民国时期',
    '　　民国14年3月，码头工会成立。',
    '　　同年6月，码头工人罢工三天。',
    '青岚县志',
    '·330·',
    '中华人民共和国时期',
    '　　1950年3月，县总工会筹备委员会成立，会后举行',
    '青岚县志',
    '·331·',
    '游行。',
    '　　5月，县城举行庆祝大会。',
  ]);
  assert.deepEqual(found, [
    'title 1',
    'heading 2',
    'paragraph 3',
    'heading 4',
    'heading 5',
    'item 6',
    'item 7',
    'furniture 8',
    'furniture 9',
    'heading 10',
    'item 11, 14',
    'furniture 12',
    'furniture 13',
    'item 15',
  ]);
});

test('the head of the next page, with its day, does not part an entry', () => {
  const [found] = blocks([
    '某县总工会大事记',
    '2020年2月，县总工会拨付专项资金500万元，并向',
    '某某日报　2025年4月30日　星期三　第07版',
    '全县医务工作者发出慰问信。',
    '2020年8月，工人文化宫竣工。',
  ]);
  assert.equal(found?.includes('item 2, 4'), true);
});
