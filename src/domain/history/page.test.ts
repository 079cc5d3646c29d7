import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHistory } from './history.ts';
import { pageHistory, placesOf } from './page.ts';
import { changesInWords } from './words.ts';

const d = 'a'.repeat(12);
const history = parseHistory(
  [
    '2026-09-01 /reports/x/ 更正一处人数。',
    '2026-11-28 /reports/x/ 不用。',
    `/reports/x/ ${d} 2026-08-01`,
    ...[1, 2, 3, 5].map((n) => `/reports/x/#p${n} ${d} 2026-08-01 2026-11-28`),
    `/reports/x/#p4 ${d} 2026-08-01`,
    '/reports/x/#p6 - 2026-08-01 2026-11-28',
    `/reports/x/#rights ${d} 2026-08-01 2026-11-28`,
    `/reports/x/#x-members ${d} 2026-08-01 2026-09-01`,
    `/milestones/y-2018-founding/ ${d} 2026-11-28`,
  ].join('\n'),
);
const parts = [...(placesOf(history).get('/reports/x/') ?? []), '/milestones/y-2018-founding/'];

test('a page tells its days, the newest first, with what an edition or an editor says', () => {
  const editions = [
    { date: '2026-08-01', text: '初版。' },
    { date: '2026-11-28', text: '改写前半。' },
  ];
  const found = pageHistory(history, '/reports/x/', parts, editions);
  assert.deepEqual([found?.first, found?.last], ['2026-08-01', '2026-11-28']);
  assert.deepEqual(
    found?.days.map(({ day, reason, edition, ...of }) => [
      day,
      edition,
      reason,
      changesInWords({ day, ...of }, '/reports/x/'),
    ]),
    [
      ['2026-11-28', 2, '改写前半。', '改小标题1个，第1—3、5段；增大事1条；撤去第6段'],
      ['2026-09-01', undefined, '更正一处人数。', '改数据1项'],
    ],
  );
});

test('what a page showed from its first day is no change of it, and a page that was never recorded has no history', () => {
  assert.deepEqual(pageHistory(history, '/milestones/y-2018-founding/', parts)?.days, []);
  assert.equal(pageHistory(history, '/glossary/z/'), undefined);
});
