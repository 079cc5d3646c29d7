import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Figure } from '../archive/archive.ts';
import { counts, extents, grades, natures, stages } from '../codes.ts';
import type { MetricData, Scope } from '../model.ts';
import { boundsOf } from '../numbers/bounds.ts';
import { normalize, qualifiers } from '../numbers/quantity.ts';
import { parseDate } from '../time/parse.ts';
import { between, overReports, pairsOf } from './between.ts';
import { compare, type Entry } from './compare.ts';

const metric = (nature: MetricData['nature']): MetricData => ({
  id: 'aid',
  name: '……',
  text: '……',
  whose: '……',
  nature,
  unit: '元',
  units: ['元'],
  scope: {},
  topic: 'assistance',
});

let made = 0;
function figure(more: Partial<Figure> & { when?: string }): Figure {
  made += 1;
  const { when, ...rest } = more;
  const q = { value: 100, unit: '元', qualifier: 'exact' as const, ...rest };
  const base = { id: `f-${made}`, metric: 'aid', label: '……', topic: 'x', union: 'a', report: 'a-2020', evidence: [] };
  const whole: Figure = { ...base, ...q, normalized: normalize(q), bounds: boundsOf(q) };
  return when ? { ...whole, period: parseDate(when) } : whole;
}
const flow: Scope = { nature: 'flow', extent: 'whole' };
const stock: Scope = { nature: 'stock', extent: 'whole' };
const published = () => parseDate('2025-01');

const reasons = (nature: 'stock' | 'flow', figures: Figure[]) =>
  compare(metric(nature), figures, published).rest.map(({ reason }) => reason);

test('a flow is brought to a year, and no closer than its dates allow', () => {
  const old = figure({ scope: flow, value: 7, unit: '万元', qualifier: 'over', wording: '7万多元', when: '2014/2018' });
  const late = figure({ scope: flow, value: 13.89, unit: '万元', when: '2015/2024', report: 'a-2025' });
  const [peers] = compare(metric('flow'), [late, old], published).groups;
  assert.deepEqual(
    peers?.entries.map(({ bounds }) => [bounds.low, bounds.high]),
    [
      [14000, 20000],
      [13800, 15500],
    ],
  );
});

test('what cannot be compared says why', () => {
  const sure = figure({ scope: flow, when: '2019/2023' });
  assert.deepEqual(reasons('flow', [sure]), ['同口径的只此一项']);
  for (const [more, reason] of [
    [{}, '没有标明口径'],
    [{ scope: flow }, '来源没有写起止时间，不知是几年的数'],
    [{ scope: flow, when: '2020/..' }, '起止只知其一，不知是几年的数'],
    [{ scope: flow, when: '2023-12/2024' }, '时段不满一年，或可能不满一年，不折成每年'],
    [{ scope: { ...flow, extent: 'mixed' }, when: '2019/2023' }, '与别的合计'],
    [{ scope: { ...flow, nature: 'unclear' }, when: '2019/2023' }, '来源没有分清存量还是流量'],
    [{ scope: flow, when: '2022' }, '时段在同一报告的另一项之内'],
  ] as [Parameters<typeof figure>[0], string][])
    assert.ok(
      reasons('flow', [sure, figure({ scope: flow, when: '2018/2024' }), figure(more)]).includes(reason),
      reason,
    );
});

test('a stock without a date stands at its publication', () => {
  const { groups } = compare(
    metric('stock'),
    [figure({ scope: stock }), figure({ scope: stock, when: '2018' })],
    published,
  );
  assert.deepEqual(
    groups[0]?.entries.map(({ to, dated }) => [to, dated]),
    [
      ['2018-12-31', true],
      ['2025-01-31', false],
    ],
  );
});

test('one union over its reports, and two side by side', () => {
  const figures = [
    figure({ scope: stock, when: '2018' }),
    figure({ scope: stock, when: '2024', report: 'a-2025' }),
    figure({ scope: stock, when: '2024', union: 'b', report: 'b-2024' }),
  ];
  const all = [compare(metric('stock'), figures, published)];
  assert.deepEqual(
    overReports(all, 'a').map(({ id, entries }) => [id, entries.length]),
    [['aid-a', 2]],
  );
  assert.deepEqual(overReports(all, 'b'), []);
  assert.deepEqual(pairsOf(all), [{ pair: ['a', 'b'], shared: 1 }]);
  assert.equal(between(all, 'b', 'a')[0]?.id, 'aid-a-and-b');
});

const code = <K extends string>(codes: Record<K, string>) => fc.constantFrom(...(Object.keys(codes) as K[]));
const anyFigure = fc
  .record({
    scope: fc.option(
      fc.record(
        { nature: code(natures), extent: code(extents), count: code(counts), stage: code(stages), grade: code(grades) },
        { requiredKeys: ['nature', 'extent'] },
      ),
      { nil: undefined },
    ),
    when: fc.constantFrom('', '2018', '2018-10', '2014/2018', '2015/2024', '2024/..', '2023-12/2024'),
    union: fc.constantFrom('a', 'b', 'c'),
    report: fc.constantFrom('r', 's'),
    qualifier: fc.constantFrom(...qualifiers),
    value: fc.nat(10 ** 6),
  })
  .map(({ scope, ...rest }) => figure(scope ? { ...rest, scope: scope as Scope } : rest));

const sameScope = (a: Entry, b: Entry) =>
  (['nature', 'extent', 'count', 'stage', 'grade'] as const).every(
    (key) => a.figure.scope?.[key] === b.figure.scope?.[key],
  );

test('a picture compares only what the fields of its metric and figures allow, and every figure is somewhere once', () => {
  fc.assert(
    fc.property(fc.array(anyFigure, { maxLength: 12 }), code({ stock: '', flow: '' }), (figures, nature) => {
      // The content check lets no figure into a metric of the other nature.
      const fitting = figures.filter(({ scope }) => !scope || scope.nature === nature || scope.nature === 'unclear');
      const { groups, rest } = compare(metric(nature), fitting, published);
      const placed = [
        ...groups.flatMap(({ entries }) => entries.map(({ figure }) => figure)),
        ...rest.map((r) => r.figure),
      ];
      assert.deepEqual(placed.map(({ id }) => id).sort(), fitting.map(({ id }) => id).sort());
      assert.equal(new Set(groups.map(({ id }) => id)).size, groups.length);
      for (const { entries } of groups) {
        assert.ok(entries.length > 1);
        for (const entry of entries) {
          const { scope, period } = entry.figure;
          assert.ok(scope && sameScope(entry, entries[0] as Entry));
          assert.equal(scope.nature, nature);
          assert.ok(scope.extent === 'whole' || scope.extent === 'own');
          assert.notEqual(scope.count, 'unclear');
          assert.ok(entry.from && entry.to >= entry.from);
          if (nature === 'flow') assert.ok(period?.from && period.to);
        }
      }
    }),
    { numRuns: 500 },
  );
});
