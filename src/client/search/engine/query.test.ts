import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longestQuery, Reader } from './query.ts';
import { rangesOf, readText, stands } from './term.ts';

const editionOf = (script: string) => new Reader({ script, years: ['二〇一八'] });
const simplified = editionOf('臺台 檯台 裡里 裏里 後后 職职 書书 著著/着 瞭了 甚甚什 麼么 發发');
const traditional = editionOf('发發髮 發發/髮 髮髮/發 职職 甚甚什 盡盡/儘');

/** The parts of the text that a query marks, or null where a term is not in it or an excluded one is. */
function marks(text: string, query: string, by = simplified): string[] | null {
  const [read, terms] = [readText(text), by.terms(query)];
  if (terms.some((term) => term.exclude === stands(read, term))) return null;
  const wanted = terms.filter((term) => !term.exclude);
  return rangesOf(read, wanted).map(([start, end]) => text.slice(start, end));
}

const cases: [text: string, query: string, marks: string[] | null][] = [
  ['建起职工书屋15家', '职工书屋', ['职工书屋']],
  ['建起职工书屋15家', '5家', null],
  ['建起职工书屋15家', '15家', ['15家']],
  ['建起职工书屋1.5家', '5家', null],
  ['会员13.89万人', '138900人', ['13.89万人']],
  ['会员13.89万人', '138,900', ['13.89万']],
  ['会员138,900人', '13.89万人', ['138,900人']],
  ['会员13.89万人', '万人', ['万人']],
  ['职工、书屋', '职工书屋', null],
  ['职工、书屋', '职工、书屋', ['职工、书屋']],
  ['职工，书屋', '职工、书屋', ['职工，书屋']],
  ['职工。书屋', '职工书屋', null],
  ['“八五”普法', '八五普法', ['八五”普法']],
  ['“三个一批”工作', '三个一批工作', ['三个一批”工作']],
  ['八五普法', '“八五”普法', ['八五普法']],
  ['《劳动法》宣传', '劳动法宣传', ['劳动法》宣传']],
  ['劳动法宣传', '《劳动法》宣传', ['劳动法宣传']],
  ['阿卜杜拉·买买提', '阿卜杜拉买买提', ['阿卜杜拉·买买提']],
  ['工会（联合会）', '工会联合会', ['工会（联合会']],
  ['职 工\u3000书屋', '职工书屋', ['职 工\u3000书屋']],
  ['职工、书屋', '"职工书屋"', null],
  ['职工、书屋', '"职工、书屋"', ['职工、书屋']],
  ['职工，书屋', '"职工、书屋"', null],
  ['职工，书屋', '"职工，书屋"', ['职工，书屋']],
  ['职工，书屋', '"职工,书屋"', ['职工，书屋']],
  ['职工（书屋）；某', '＂职工（书屋）；＂', ['职工（书屋）；']],
  ['等等……某', '"等……"', ['等……']],
  ['总工会\u200b主席', '"总工会主席"', ['总工会\u200b主席']],
  ['会员，13.89万', '"会员，13.89万"', ['会员，13.89万']],
  ['“八五”普法', '"八五普法"', null],
  ['“八五”普法', '「“八五”普法」', ['“八五”普法']],
  ['「八五」普法', '"“八五”普法"', ['「八五」普法']],
  ['职工书屋', '“职工书屋”', ['职工书屋']],
  ['职工书屋', '＂职工书屋＂', ['职工书屋']],
  ['有15家', '"5家"', null],
  ['职工书屋', '职工 －书屋', null],
  ['职工、书屋', '职工 -"职工书屋"', ['职工']],
  ['热线12351热线', '12351热线', ['12351热线']],
  ['比亚迪BYD公司', 'byd公司', ['BYD公司']],
  ['13.89万', '89', null],
  ['13.89万', '13', null],
  ['５家企业', '5家', ['５家']],
  ['５家企业', '５家', ['５家']],
  ['职工有书屋', '职工 书屋', ['职工', '书屋']],
  ['职工有书屋', '职工 -书屋', null],
  ['职工之家', '职工 -书屋', ['职工']],
  ['台山工会', '臺山工會'.replace('會', '会'), ['台山工会']],
  ['里程', '裡程', ['里程']],
  ['后来', '後来', ['后来']],
  ['随着发展', '随著', ['随着']],
  ['著名', '著名', ['著名']],
  ['著名', '著', ['著']],
  ['随着', '著', null],
  ['了解情况', '瞭解', ['了解']],
  ['2018年6月成立', '2018-06', ['2018年6月']],
  ['2018年6月14日成立', '二〇一八年六月', ['2018年6月']],
  ['2018年12月成立', '2018/1', null],
  ['2018年6月14日成立', '2018年6月1日', null],
  ['2018-06-14成立', '2018年6月', ['2018-06']],
  ['ＡＰＰ上线', 'app', ['ＡＰＰ']],
  ['工', '工', ['工']],
];

for (const [text, query, expected] of cases)
  test(`${query} in ${text}`, () => assert.deepEqual(marks(text, query), expected));

test('a query of nothing has no terms', () => {
  for (const text of ['', ' ', '。', '😀', '-', '"', '""', '\u0000\u0007', '\ud800'])
    assert.deepEqual(simplified.terms(text), []);
});

test('a character that the map does not have stands for itself', () => {
  assert.deepEqual(simplified.choices('constructor'), ['constructor']);
});

for (const [text, query, expected] of [
  ['事業發展', '发展', ['發展']],
  ['頭髮', '头发'.replace('头', '頭'), ['頭髮']],
  ['發展', '"发展"', ['發展']],
  ['什麼', '甚麼', ['什麼']],
  ['髮型', '發型', ['髮型']],
  ['頭髮', '發', null],
  ['儘量', '盡量', ['儘量']],
] as const)
  test(`${query} in ${text}, in the Traditional edition`, () =>
    assert.deepEqual(marks(text, query, traditional), expected));

test('no text breaks a query, nor is it longer than it may be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      for (const { rows } of simplified.terms(text)) assert.ok((rows[0]?.length ?? 0) <= longestQuery);
    }),
  );
});

test('a piece of a text is found in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'工会职工书屋，、万'), minLength: 2, maxLength: 30 }),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const start = a % text.length;
        const piece = text.slice(start, start + 1 + (b % (text.length - start))).replace(/^[，、]+|[，、]+$/g, '');
        if (piece) assert.notEqual(marks(text, piece), null);
      },
    ),
  );
});
