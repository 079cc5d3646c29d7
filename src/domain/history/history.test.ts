import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatHistory, parseHistory, record, unrecorded } from './history.ts';

const digest = (c: string) => c.repeat(12);
const before = parseHistory(
  `# 说明\n/a/ ${digest('a')} 2026-08-01\n/a/#p1 ${digest('b')} 2026-08-01 2026-09-01\n/a/#p2 ${digest('c')} 2026-08-01\n`,
);
const now = new Map([
  ['/a/', digest('a')],
  ['/a/#p1', digest('d')],
  ['/a/#p3', digest('e')],
]);

test('what is new, changed or gone is filed under the day, what is as it was is left alone', () => {
  assert.deepEqual(unrecorded(before, now), ['/a/#p1', '/a/#p3', '/a/#p2']);
  assert.equal(
    formatHistory(record(before, now, '2026-11-28')),
    [
      `/a/ ${digest('a')} 2026-08-01`,
      `/a/#p1 ${digest('d')} 2026-08-01 2026-09-01 2026-11-28`,
      '/a/#p2 - 2026-08-01 2026-11-28',
      `/a/#p3 ${digest('e')} 2026-11-28`,
      '',
    ].join('\n'),
  );
});

test('recorded twice on a day, nothing changes; changed twice on a day, the day stands once', () => {
  const once = record(before, now, '2026-11-28');
  assert.equal(formatHistory(record(once, now, '2026-11-28')), formatHistory(once));
  const again = record(once, new Map([...now, ['/a/#p1', digest('f')]]), '2026-11-28');
  assert.deepEqual(again.entries.get('/a/#p1')?.days, ['2026-08-01', '2026-09-01', '2026-11-28']);
});

test('what came and went on one day leaves nothing', () => {
  const once = record(before, now, '2026-11-28');
  const without = new Map([...now].filter(([address]) => address !== '/a/#p3'));
  assert.equal(record(once, without, '2026-11-28').entries.has('/a/#p3'), false);
});

test('a file written and read is the same, and a line that means nothing is told', () => {
  const text = `2026-11-28 /a/ 更正一处人数。\n/a/ ${digest('a')} 2026-08-01 2026-11-28\n`;
  assert.equal(formatHistory(parseHistory(text)), text);
  assert.deepEqual(parseHistory(`${text}<<<<<<< HEAD\n/a/ 2026-08-01\n`).wrong, [3, 4]);
});
