import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../../../domain/archive/archive.ts';
import { archiveNames } from '../../../outputs/names/archive-names.ts';
import { makeNameList } from '../../../outputs/names/name-list.ts';
import { Reader } from '../engine/query.ts';
import { byNearness, byPinyin, byText, readNames } from './names.ts';

const entries = readNames(
  makeNameList([
    { text: '中国海员工会阳江市委员会', kind: 'union' },
    { text: '阳江市总工会', kind: 'union' },
    { text: '粤工惠', kind: 'term' },
    { text: '会、站、家一体化', kind: 'term' },
    { text: '单雄信', kind: 'person' },
    { text: '简单', kind: 'term' },
    { text: '绿美广东', kind: 'term' },
    { text: '爱心驿站（户外劳动者爱心驿站、工会驿站）', kind: 'term' },
  ]),
);

const reader = new Reader({ script: '', years: [] });

const pinyin: [string, string | undefined][] = [
  ['haiyuangonghui', '海员工会'],
  ['hygh', '海员工会'],
  ['Hai Yuan Gong Hui', '海员工会'],
  ['haiyuangongh', '海员工会'],
  ['zongonghui', undefined],
  ['zonggonghui', '总工会'],
  ['yuegonghui', '粤工惠'],
  ['ygh', '粤工惠'],
  ['huizhanjiayitihua', '会、站、家一体化'],
  ['shanxiongxin', '单雄信'],
  ['jiandan', '简单'],
  ['lvmei', '绿美'],
  // Not 站、工会.
  ['zhangonghui', undefined],
  ['qzxvbn', undefined],
  ['工会', undefined],
];

for (const [typed, part] of pinyin)
  test(`${typed} spells ${part}`, () => assert.equal(byPinyin(entries, typed)[0]?.part, part));

test('names that hold the text, those that begin with it first', () => {
  assert.deepEqual(
    byText(entries, '阳江', reader).map(({ entry }) => entry.name),
    ['阳江市总工会', '中国海员工会阳江市委员会'],
  );
});

const near: [string, string | undefined][] = [
  ['粤公惠', '粤工惠'],
  ['阳江市总公会', '阳江市总工会'],
  ['工惠', undefined],
  ['职工书屋', undefined],
];

for (const [typed, name] of near)
  test(`${typed} is near ${name}`, () => assert.equal(byNearness(entries, typed, reader)[0]?.entry.name, name));

test('a person leads to the page of the person, by either name; two of one name to the search for it', () => {
  const people = [
    { id: 'gu', name: '顾长风', aliases: ['顾常风'] },
    { id: 'luo', name: '骆海', aliases: [] },
    { id: 'luo-2', name: '骆海', aliases: [] },
  ];
  const archive = { unions: [], terms: [], topics: [], metrics: [], people } as unknown as Archive;
  const known = readNames(makeNameList(archiveNames(archive)));
  assert.deepEqual(
    known.map(({ name, to }) => [name, to]).sort(),
    [
      ['骆海', ''],
      ['顾常风', '/people/gu/'],
      ['顾长风', '/people/gu/'],
    ].sort(),
  );
});
