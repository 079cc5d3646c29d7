import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../facts/facts.ts';
import { layout } from '../../layout/layout.ts';
import { isWreck, readsAsSentence, signsOf } from './wreck.ts';

const signs = (lines: string[]) => {
  const [laid] = layout({ name: 'x.txt', lines: lines.map((text) => ({ text })), doubts: [] });
  assert.ok(laid);
  return signsOf(laid, factsOf(laid, undefined));
};

test('a text that was read well shows no sign', () => {
  const found = signs([
    '织密组织网 小哥有了家',
    '本报记者 罗小桐',
    '组织',
    '县总工会把服务送到职工身边，全县会员达到9万人。',
    '大事记',
    '2019年12月，第九次代表大会召开。',
    '2020年2月，县总工会慰问医护人员。',
  ]);
  assert.deepEqual(found, []);
});

test('torn paragraphs, a chronicle that runs backwards, no byline: a wreck', () => {
  const found = signs([
    '织密组织网 小哥有了家',
    '组织',
    '县总工会把服务送到职工身边，全县会员达到',
    '',
    '大事记',
    '2019年12月，第九次代表大会召开。',
    '2012年2月，县总工会慰问医护人员。',
    '2020年2月，县总工会举办比赛。',
    '2011年2月，县总工会举办比赛。',
  ]);
  assert.equal(isWreck(found), true);
  assert.match(found.map((s) => s.text).join(''), /没有认出署名.*没有说完（第 3 行）.*往回走/u);
});

const year = (...months: number[]) => [
  '石桥工会这一年',
  '本报记者 罗小桐',
  '2023年大事记',
  ...months.map((month) => `${month}月6日，县总工会举办第${month}场活动。`),
];

test('a year told month by month that leaps over one is worth a look, and no wreck', () => {
  const found = signs(year(1, 2, 4, 5, 6));
  assert.deepEqual(
    found.map((s) => s.text),
    ['大事记2023年逐月有记事，却没有3月（第 6 行）：来源没有就不用管，也可能漏了条目，或分栏时错了位。'],
  );
  assert.equal(isWreck(found), false);
  assert.deepEqual(signs(year(1, 2, 3, 4, 5)), []);
  assert.deepEqual(signs(year(1, 5, 9, 12)), [], 'a chronicle that chooses its months');
});

test('a year whose entries jump back', () => {
  assert.match(
    signs(year(1, 2, 6, 3, 7))
      .map((s) => s.text)
      .join(''),
    /往回走/u,
  );
});

test('what reads as a sentence', () => {
  for (const words of ['会员达到9万人，覆盖全县', '骑手进出的', '同时组织开展了'])
    assert.equal(readsAsSentence(words), true);
  for (const words of ['一、强化思想引领', '守住权益线 劳资更和谐', '大事记'])
    assert.equal(readsAsSentence(words), false);
});
