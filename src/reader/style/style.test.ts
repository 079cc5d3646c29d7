/** The rules of content/style.yaml and what reads by them: a table of sentences, each with the advice that it gets. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatAdvice } from '../../domain/problem.ts';
import { readContent } from '../read.ts';
import type { StyleRules } from '../schemas/style.ts';
import { checkPassages, checkStyle, readStyle } from './index.ts';
import { checkNames } from './names.ts';
import { lengthOf, type Passage, sentencesOf } from './passage.ts';
import { reportPassages } from './passages.ts';
import { checkShare } from './share.ts';

const root = join(import.meta.dirname, '../../..');
const rules = readStyle(root).data as StyleRules;

const passage = (text: string, kind: Passage['kind'] = 'body', line = 1): Passage => ({
  file: 'a.mdx',
  kind,
  text,
  lineAt: () => line,
});
const long = (n: number) => '工'.repeat(n);

/** The advice as `rule 词→改法`, in the order of the rules. */
const said = (text: string, kind?: Passage['kind']) =>
  checkPassages(rules, [passage(text, kind)], 2024).map(({ code, words, advice }) => {
    const better = /^写成“([^”]*)”/.exec(advice)?.[1];
    return `${code} ${words}${better ? `→${better}` : ''}`;
  });

const table: [sentence: string, advice: string[]][] = [
  ['今年5月，市总工会成立。', ['relative-year 今年→2024年']],
  ['去年建会12家，明年再建8家。', ['relative-year 去年→2023年', 'relative-year 明年→2025年']],
  ['当年举办36场。', ['relative-year 当年→2024年']],
  ['全会要求“今年内建成”。', []],
  ['工会印发《关于做好今年工作的通知》。', []],
  ['目前有会员46万人。', ['vague-time 目前→截至2024年']],
  ['目前（2024年6月）会员46万人。', []],
  ['近年来建会20家。', ['vague-time 近年来→××××年以来']],
  ['我市建会20家。', ['own-place 我市']],
  ['本局聘请律师。', ['own-place 本局']],
  ['自我省察，基本会议制度。', ['own-place 我省', 'own-place 本会']],
  ['由张三同志主持。', ['forms-of-address 同志']],
  ['以习近平同志为核心的党中央。', []],
  ['工作成效显著。', ['praise 成效显著']],
  ['报告称，工作成效显著。', []],
  ['解放前，码头工人成立工会。', ['before-1949 解放前→新中国成立前']],
  ['庆祝建国70周年。', ['before-1949 建国70周年→新中国成立70周年']],
  ['庆祝新中国成立70周年。', []],
  ['2014-2018年建会。', ['range 4-2→4—2']],
  ['2014—2018年建会。', []],
  ['比例为60—70%。', ['range 60—70%→60%—70%']],
  ['每家补助2至10万元。', ['range 2至10万→2万至10万']],
  ['每家补助2万元至10万元。', []],
  ['比例为百分之二。', ['numeral 百分之二→×%']],
  ['表彰二十名职工。', ['numeral 二十名→阿拉伯数字']],
  ['三百余家企业建会。', ['numeral 三百余家→阿拉伯数字']],
  ['投入5000多万元，慰问5万多名职工，超千场次。', []],
  ['第十七次代表大会开幕，几十名代表出席。', []],
  ['二〇一八年成立。', ['numeral 二〇一八年→××××年']],
  ['18年10月成立。', ['numeral 18年→2018年']],
  ['80年代恢复。', ['numeral 80年代→20世纪80年代']],
  ['20世纪80年代恢复。', []],
  ['慰问5、6名职工。', ['numeral 5、6→汉字概数，中间不用顿号']],
  ['约30多万元。', ['doubled-estimate 约30多→30多']],
  ['约30人左右。', ['doubled-estimate 约30人左右→约30人']],
];
for (const [sentence, advice] of table) test(`“${sentence}”`, () => assert.deepEqual(said(sentence), advice));

test('a sentence is as long as its own words, and ends at its marks', () => {
  assert.deepEqual(said(`${long(79)}。`), []);
  assert.deepEqual(said(`${long(80)}。`), [`long-sentence ${long(12)}`]);
  assert.deepEqual(said(`${long(50)}；${long(50)}。`), []);
  assert.deepEqual(said(`工会印发《${long(90)}》。`), []);
  assert.equal(lengthOf('印发《一二三》和“四五”'), 7);
  assert.deepEqual(
    sentencesOf('他说“好。行。”就走。再来。', '。').map(({ at }) => at),
    [0, 11],
  );
});

test("a milestone's title is one short clause", () => {
  assert.deepEqual(said(`${long(20)}`, 'title'), []);
  assert.deepEqual(said(`${long(21)}`, 'title'), [`milestone-title ${long(21)}`]);
  assert.deepEqual(said('成立工会，发展会员。', 'title'), ['milestone-title 成立工会，发展会员。']);
  assert.deepEqual(said('市总工会推出“会、站、家，一体化”', 'title'), []);
});

test('a word that stands too often is said once, with all its lines', () => {
  const [rule] = rules.shares.filter(({ words }) => words === '使');
  assert.ok(rule);
  const body = [3, 5, 9].map((line) => passage('培训使职工提高，使用车辆，大使到访。', 'body', line));
  const [advice, ...more] = checkShare(rule, body);
  assert.match(advice?.message ?? '', /用了3处（又见第5、9行）.*至多1处/);
  assert.deepEqual(more, []);
  assert.deepEqual(checkShare(rule, body.slice(0, 1)), []);
});

test('the full name stands before the short one, and is no short one itself', () => {
  const union = { id: 'x', name: '广东省总工会', short: '广东', level: 'province' as const, names: [] };
  const unions = [{ ...union, aliases: ['省总', '省总工会'] }];
  const words = (...texts: string[]) =>
    checkNames(
      { why: '。' },
      unions,
      texts.map((text) => passage(text)),
    ).map((a) => a.words);
  assert.deepEqual(words('省总工会表彰。', '广东省总工会表彰。'), ['省总工会']);
  assert.deepEqual(words('广东省总工会表彰。', '省总工会表彰。'), []);
  assert.deepEqual(words('省总工会表彰，省总发文。'), ['省总工会', '省总']);
  assert.deepEqual(words('获“省总工会先进”称号。'), []);
});

test('advice on a content tells file and line; an exception takes it back, and says so when it is idle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'style-'));
  const file = join(folder, 'content/reports/yangjiang-2018.mdx');
  const advice = () => checkStyle(readStyle(folder), readContent(folder));
  try {
    cpSync(join(root, 'tests/fixtures/good'), folder, { recursive: true });
    cpSync(join(root, 'content/style.yaml'), join(folder, 'content/style.yaml'));
    const text = readFileSync(file, 'utf8');
    assert.deepEqual(advice(), []);
    writeFileSync(file, text.replace(/(\n## .*\n\n)/, '$1目前，各级工会建会。 [#p90]\n\n'));
    const [found, ...more] = advice();
    assert.deepEqual(more, []);
    assert.equal(readFileSync(file, 'utf8').split('\n')[(found?.line ?? 0) - 1], '目前，各级工会建会。 [#p90]');
    assert.match(formatAdvice([found as never]), /\[vague-time\]\n.*“目前”.*\n {2}→ 写成“截至.*共 1 条建议/s);
    const excepted = readFileSync(file, 'utf8').replace(
      '\ncovers:',
      '\nstyleExceptions:\n  - { rule: vague-time, text: 目前, reason: 会议原话。 }\ncovers:',
    );
    writeFileSync(file, excepted);
    assert.deepEqual(advice(), []);
    writeFileSync(file, excepted.replace('text: 目前', 'text: 日前'));
    assert.deepEqual(
      advice().map(({ code }) => code),
      ['idle-exception', 'vague-time'],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a text that its holder publishes is not advised upon; what the archive calls things by is', () => {
  const read = readContent(root);
  const [report] = read.content.reports;
  assert.ok(report);
  const held = { ...report, rights: { holder: '某总工会', basis: '自行发布。' } };
  const kinds = (r: typeof report) => new Set(reportPassages(r, read).map((p) => p.kind));
  assert.equal(kinds(report).has('body'), true);
  assert.equal(kinds(held).has('body'), false);
  assert.equal(kinds(held).has('title'), true);
});
