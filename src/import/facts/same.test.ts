import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layout } from '../layout/layout.ts';
import { factsOf } from './facts.ts';

const lines = [
  '匠心筑梦五年间',
  '本报记者 潘宜舟',
  '',
  '　　木工师傅黎大川从学徒做起。2022年4月，他获得“全国五一劳动奖章”，是全县第一位获得这一奖章的工人。',
  '',
  '大事记',
  '',
  '2022年',
  '4月，黎大川获“全国五一劳动奖章”。',
  '7月，首个“骑手驿站”建成。',
  '2023年',
  '1月，县总工会启动“暖冬行动”。',
];
const [laid] = layout({ name: 'x.txt', lines: lines.map((text) => ({ text })), doubts: [] });
assert.ok(laid);

test('an event told in prose and in the chronicle is called as the chronicle calls it', () => {
  const { milestones } = factsOf(laid, undefined);
  const award = milestones.filter(({ dated }) => dated.edtf === '2022-04');
  assert.deepEqual(
    award.map(({ title, lines }) => [title, lines]),
    [['黎大川获“全国五一劳动奖章”', ['4', '9']]],
  );
});

test('years stand under the heading of a chronicle, each by itself', () => {
  const headings = laid.blocks.filter(({ role }) => role === 'heading');
  assert.deepEqual(
    headings.map(({ groups, level }) => [
      groups
        .flat()
        .map(({ text }) => text)
        .join(),
      level,
    ]),
    [
      ['大事记', 2],
      ['2022年', 3],
      ['2023年', 3],
    ],
  );
});
