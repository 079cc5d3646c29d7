import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalize } from '../numbers/quantity.ts';
import type { Figure, Milestone } from './archive.ts';
import { highlightsOf } from './highlights.ts';

const figure = (id: string, value: number, unit: string, more: Partial<Figure> = {}) =>
  ({ id, value, unit, qualifier: 'exact', normalized: normalize({ value, unit }), ...more }) as Figure;
const milestone = (id: string, kind: string, title: string, more: Partial<Milestone> = {}) =>
  ({ id, kind, title, text: '', reports: ['r'], ...more }) as Milestone;

const by = { comparable: new Set(['members-again', 'unions']), kinds: new Map([['award', 50]]), milestones: 100 };
const chosen = (figures: Figure[], milestones: Milestone[] = []) => {
  const { figures: f, milestones: m, why } = highlightsOf({ figures, milestones }, by);
  return [f.map(({ id }) => id).join(' '), m.map(({ id }) => id).join(' '), why];
};

test('nothing to choose from: nothing is chosen', () => assert.deepEqual(chosen([]), ['', '', undefined]));

test('figures of metrics before greater numbers, each metric once; those that can be compared first', () =>
  assert.deepEqual(
    chosen([
      figure('trees', 9_000_000, '棵'),
      figure('members', 60, '万人', { metric: 'members' }),
      figure('members-again', 50, '万人', { metric: 'members' }),
      figure('unions', 500, '家', { metric: 'unions' }),
      figure('halls', 3, '个', { metric: 'halls' }),
    ]),
    ['members-again unions halls', '', '先看这些，因为数据里两项可以与别的工会或年份比较，一项是来源写明的确数。'],
  ));

test('a figure that needs a note to be understood does not stand alone', () => {
  const plain = ['a', 'b', 'c'].map((id) => figure(id, 2, '个'));
  assert.equal(chosen([figure('noted', 9_000_000, '人', { note: '计划数' }), ...plain])[0], 'a b c');
});

test('of milestones, honours of the nation, then what is the first of its kind, then the rest', () => {
  const [, events, why] = chosen(
    [],
    [
      milestone('founded', 'founding', '某会成立'),
      milestone('nation', 'award', '某会获全国先进'),
      milestone('city', 'award', '某会获市先进'),
      milestone('nation-again', 'award', '某会获全国表扬'),
      milestone('first', 'facility', '全省首个某站落成'),
    ],
  );
  assert.equal(events, 'nation-again first');
  assert.equal(why, '先看这些，因为大事里一条是全国的荣誉，一条是同类里的第一个。');
});

test('a few are seen at once, and need no choice', () =>
  assert.deepEqual(chosen([figure('a', 1, '人')], [milestone('a', 'award', '甲'), milestone('b', 'award', '乙')]), [
    '',
    '',
    undefined,
  ]));

test('editors’ choice stands, in their order and with their reason', () => {
  const figures = [figure('a', 1, '人'), figure('b', 2, '人'), figure('c', 3, '人')];
  const highlights = { figures: ['c', 'a', 'gone'], milestones: [], why: '编者的话。' };
  const { figures: f, why } = highlightsOf({ figures, milestones: [], highlights }, by);
  assert.deepEqual([f.map(({ id }) => id), why], [['c', 'a'], '编者的话。']);
});
