import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { archiveOf } from '../../../tests/fixtures/source.ts';
import { makeArchive } from '../../domain/archive/archive.ts';
import type { MilestoneData } from '../../domain/model.ts';
import { chronicleOf } from './items.ts';
import { spanOf } from './write/span.ts';
import { chronicleText } from './write/text.ts';
import { chronicleWord } from './write/word.ts';

const content = archiveOf();
const [report] = content.reports;
const [first] = report?.milestones ?? [];
assert.ok(report && first);
const told = (id: string, date: string, title: string, rest: Partial<MilestoneData> = {}): MilestoneData => ({
  ...first,
  id,
  date,
  title,
  text: '有 <甲> & 乙。',
  people: [],
  ...rest,
});
report.milestones = [
  told('nanwan-2017-year', '2017', '市总工会表彰先进'),
  told('nanwan-2017-03', '2017-03', '在市总工会举办书画展'),
  told('nanwan-2017-03-05', '2017-03-05', '市总工会召开大会'),
  told('nanwan-2017-09', '2017-09/2018-02', '技能竞赛举行', { note: '原文没有写日' }),
  told('nanwan-2018-05', '2018-05?', '工匠评出', { dateBasis: '“今年”。' }),
];
const archive = makeArchive(content);
const url = (id: string) => `https://x/${id}/`;
const whole = chronicleOf(archive, 'nanwan', url);
const chronicle = spanOf(whole);

test('within a year by day, then what is known to the month, then to the year alone', () =>
  assert.deepEqual(
    chronicle.years.map(({ year, items }) => [year, items.map(({ when }) => when)]),
    [
      [2017, ['3月5日', '是月', '9月至2018年2月', '是年']],
      [2018, ['约2018年5月']],
    ],
  ));

test("the union's full name stands where it is first named, and short after that", () => {
  const texts = chronicle.years.flatMap(({ items }) => items.map(({ text }) => text));
  assert.match(texts[0] ?? '', /^南湾市总工会召开大会。/);
  assert.match(texts[1] ?? '', /^在市总工会举办书画展。/);
});

test('each matter has its source as a note: report, lines, what is inferred and doubted, address', () => {
  const notes = chronicle.years.flatMap(({ items }) => items.map(({ note }) => note));
  assert.equal(
    notes[2],
    '据《南湾工会在行动》（报纸未注明，刊期不详），来源第4—6行。原文没有写日。https://x/nanwan-2017-09/',
  );
  assert.match(notes[4] ?? '', /日期为推定：“今年”。/);
});

test('a span of years is cut out, and the title says it', () => {
  const span = spanOf(whole, 2018, 2018);
  assert.equal(span.title, '南湾市总工会大事记（2018年）');
  assert.equal(span.years.length, 1);
});

test('the text has each note under its number', () => {
  const text = chronicleText(chronicle, '录自某处。');
  assert.equal(text.match(/〔\d+〕/g)?.length, 10);
  assert.match(text, /^\uFEFF南湾市总工会大事记（2017—2018年）\r\n/);
});

test('the Word file has headings and footnotes, its text as it is, and is the same each time', async () => {
  const make = () => chronicleWord(chronicle, '录自某处。', '某志');
  const file = await make();
  const parts = unzipSync(file);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  assert.equal(part('word/document.xml').match(/<w:footnoteReference /g)?.length, 5);
  assert.equal(part('word/document.xml').match(/w:val="Heading2"/g)?.length, 2);
  assert.match(part('word/document.xml'), /有 &lt;甲&gt; &amp; 乙。/);
  assert.match(part('word/footnotes.xml'), /据《南湾工会在行动》/);
  assert.deepEqual(file, await make());
});
