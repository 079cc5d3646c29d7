import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MetricData, UnionData } from '../../domain/model.ts';
import { figuresIn } from '../facts/figures/figures.ts';
import { passageOf } from '../facts/passage.ts';
import { layout } from '../layout/layout.ts';
import { figureData } from './figure-data.ts';
import { Ids } from './ids.ts';

const metric = { id: 'unions', name: '基层工会数', nature: 'stock', units: ['家'], scope: {} } as unknown as MetricData;
const union = { id: 'enping', short: '恩平', name: '恩平市总工会' } as UnionData;

function figures(text: string) {
  const [laid] = layout({ name: 'x.txt', lines: [{ text: '某县总工会这五年' }, { text }], doubts: [] });
  const block = laid?.blocks.at(-1);
  assert.ok(block);
  const { figures: found } = figuresIn(passageOf(block, []), { before: {}, published: { edtf: '2025', year: 2025 } });
  const known = { union, metrics: [metric], topics: ['organizing'] };
  return found.map((f) => figureData(f, 'enping-2025', known, new Ids(), false).fact);
}

test('what there is goes into a metric with its scope, what was added does not', () => {
  const [all, added] = figures('全县基层工会数达300家，五年新建基层工会数120家。');
  assert.deepEqual([all?.metric, all?.scope], ['unions', { nature: 'stock', extent: 'whole' }]);
  assert.deepEqual([added?.metric, added?.alone], [undefined, 'single']);
});

test('the time of a plan says that it is one', () => {
  const [plan] = figures('县总工会计划到2027年将会员发展到60万人。');
  assert.deepEqual([plan?.period, plan?.periodBasis, plan?.alone], ['2027', '来源写的是打算：“2027年”。', 'plan']);
});
