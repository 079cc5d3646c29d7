import assert from 'node:assert/strict';
import { test } from 'node:test';
import { column, type Placed, pdfOf } from '../../../../tests/fixtures/import/pdf.ts';
import { readPdf } from './read.ts';

const first =
  '五年来，临江市总工会推动工会工作取得了新的成效。全市建立基层工会1200家，发展会员5.2万人，召开了第十次代表大会。';
const second =
  '右栏从这里开始，市总工会送去慰问金300万元，惠及职工1.3万人次。各级工会把服务送到职工身边，影响力不断扩大。';
const third =
  '第三栏说的是技能竞赛和劳模工匠，全市有劳动模范二十名，工匠三十名，建立创新工作室十五个，受到各方面的好评。';

const read = async (...pages: Placed[][]) => readPdf(pdfOf(pages));
/** Without what columns break: lines joined. */
const joined = async (...pages: Placed[][]) => (await read(...pages)).lines.map(({ text }) => text).join('');

test('three columns under a headline', async () => {
  const page = [
    { text: '五年奋进路', x: 60, y: 80, size: 28 },
    ...column(first, 40, 130, 16),
    ...column(second, 217, 130, 16),
    ...column(third, 394, 130, 16),
  ];
  assert.equal(await joined(page), `五年奋进路${first}${second}${third}`);
});

test('two columns above and below a headline, columns of other widths below', async () => {
  const page = [
    ...column(first, 40, 60, 24),
    ...column(second, 300, 60, 24),
    { text: '横跨两栏的小标题', x: 60, y: 170, size: 18 },
    ...column(third, 40, 200, 16),
    ...column(first, 217, 200, 16),
    ...column(second, 394, 200, 16),
  ];
  assert.equal(await joined(page), `${first}${second}横跨两栏的小标题${third}${first}${second}`);
});

test('a wide gap over a heading of one column does not part the columns', async () => {
  const page = [
    { text: '五年奋进路', x: 60, y: 60, size: 28 },
    ...column(first.slice(0, 60), 40, 85, 20),
    { text: '小标题', x: 40, y: 145, size: 14 },
    ...column(third, 40, 168, 20),
    ...column(second + first, 300, 85, 20),
  ];
  assert.equal(await joined(page), `五年奋进路${first.slice(0, 60)}小标题${third}${second}${first}`);
});

test('columns whose lines do not stand level, a table below them, a page number close by', async () => {
  const row = (y: number, ...cells: string[]) => cells.map((text, i) => ({ text, x: 60 + 180 * i, y }));
  const { lines } = await read([
    { text: '五年奋进路', x: 60, y: 60, size: 28 },
    ...column(first, 40, 95, 12),
    ...column(second, 180, 99, 12),
    ...column(third, 320, 102.5, 12),
    ...column(first, 460, 97, 12),
    ...row(200, '年份', '会员', '经费'),
    ...row(218, '2022', '4.8万人', '300万元'),
    ...row(236, '2023', '5.2万人', '320万元'),
    { text: '2', x: 290, y: 266 },
  ]);
  const texts = lines.map(({ text }) => text);
  assert.equal(texts.slice(0, -4).join(''), `五年奋进路${first}${second}${third}${first}`);
  assert.deepEqual(
    texts.slice(-4).map((text) => text.split(/ {2,}/)),
    [['年份', '会员', '经费'], ['2022', '4.8万人', '300万元'], ['2023', '5.2万人', '320万元'], ['2']],
  );
  assert.deepEqual(
    lines.flatMap(({ furniture }) => furniture ?? []),
    ['页码'],
  );
});

test('spaces that only fill a line are no spaces; those between the parts of a title are', async () => {
  const stretched = [...'实现渔民离岸'].map((text, i) => ({ text, x: 40 + 16 * i, y: 60 }));
  const { lines } = await read([...stretched, { text: '不忘初心 牢记使命 砥砺前行 办实事', x: 40, y: 90 }]);
  assert.deepEqual(lines.map(({ text }) => text.replace(/ +/g, ' ')).filter(Boolean), [
    '实现渔民离岸',
    '不忘初心 牢记使命 砥砺前行 办实事',
  ]);
});

test('places, sizes and pages stand on the lines', async () => {
  const { lines } = await read([{ text: '甲', x: 40, y: 60, size: 20 }], [{ text: '乙', x: 50, y: 70 }]);
  assert.deepEqual(lines, [
    { text: '甲', x: 40, y: 60, size: 20, page: 1 },
    { text: '乙', x: 50, y: 70, size: 10, page: 2 },
  ]);
});

test('running heads and page numbers are known, and stay', async () => {
  const page = (n: number) => [
    { text: '临江日报 2024年5月1日', x: 40, y: 30 },
    ...column(n === 1 ? first : second, 40, 80, 40),
    { text: `· ${n} ·`, x: 290, y: 820 },
  ];
  const { lines } = await read(page(1), page(2));
  const furniture = lines.flatMap(({ text, furniture }) => (furniture ? [`${text}|${furniture}`] : []));
  assert.deepEqual(furniture, [
    '临江日报 2024年5月1日|各页重复的页眉或页脚',
    '·1·|页码',
    '临江日报 2024年5月1日|各页重复的页眉或页脚',
    '·2·|页码',
  ]);
});

test('a table keeps its columns, a list its order', async () => {
  const row = (y: number, ...cells: string[]) => cells.map((text, i) => ({ text, x: 40 + 100 * i, y }));
  const { lines } = await read([
    ...row(60, '年份', '会员数', '经费'),
    ...row(75, '2022', '48000', '300万元'),
    ...row(90, '2023', '', '320万元'),
  ]);
  assert.deepEqual(
    lines.map(({ text }) => text.split(/ {2,}/)),
    [
      ['年份', '会员数', '经费'],
      ['2022', '48000', '300万元'],
      ['2023', '320万元'],
    ],
  );
  assert.equal(lines[1]?.text.indexOf('300'), lines[2]?.text.indexOf('320'));
});

test('type that is drawn twice is read once, a title set apart is one word', async () => {
  const spread = ['大', '事', '记'].map((text, i) => ({ text, x: 40 + 60 * i, y: 40, size: 20 }));
  const { lines, doubts } = await read([...spread, ...column(first, 40, 100, 40), ...column(first, 40.6, 100, 40)]);
  assert.equal(lines.map(({ text }) => text).join(''), `大事记${first}`);
  assert.match(doubts.join(), /叠印/);
});

test('a line that may be two of two columns is marked', async () => {
  const { lines } = await read([
    ...column(first, 40, 60, 50),
    { text: '市总工会推动工作', x: 40, y: 120 },
    { text: '职工的获得感增强', x: 200, y: 120 },
  ]);
  assert.match(lines.at(-1)?.doubt ?? '', /可能跨栏/);
});

test('text aslant is apart and marked', async () => {
  const { lines, doubts } = await read([
    ...column(first, 40, 60, 40),
    { text: '样章', x: 300, y: 500, size: 60, turn: 45 },
  ]);
  assert.match(lines.at(-1)?.doubt ?? '', /水印/);
  assert.match(doubts.join(), /斜放/);
});

test('a page without text is told; a file without text is refused', async () => {
  assert.match((await read(column(first, 40, 60, 40), [])).doubts.join(), /第 2 页没有文字/);
  await assert.rejects(read([], []), /扫描或拍下的图.*OCR/);
});

test('what is no PDF ends with a message', async () => {
  const whole = pdfOf([column(first, 40, 60, 40)]);
  await assert.rejects(readPdf(Buffer.from('%PDF-1.7\nnothing')), /打不开/);
  await assert.rejects(readPdf(whole.subarray(0, 300)), /打不开|没有文字|乱码/);
});
