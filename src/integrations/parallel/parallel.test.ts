import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inParallel } from './parallel.ts';

const folder = mkdtempSync(join(tmpdir(), 'parallel-'));
after(() => rmSync(folder, { recursive: true }));
const module = pathToFileURL(join(folder, 'work.ts'));
writeFileSync(
  module,
  `import { isMainThread } from 'node:worker_threads';
export function share({ by, fails }: { by: number; fails: boolean }, items: number[]) {
  if (fails && !isMainThread) throw new Error('no');
  return { main: isMainThread, made: items.map((n) => n * by) };
}`,
);
const items = [1, 2, 3, 4, 5];

test('few items are worked on here, many in two shares, in their order', async () => {
  const given = { by: 3, fails: false };
  assert.deepEqual(await inParallel(module, given, items), [{ main: true, made: [3, 6, 9, 12, 15] }]);
  assert.deepEqual(await inParallel(module, given, items, 2), [
    { main: true, made: [3, 6, 9] },
    { main: false, made: [12, 15] },
  ]);
});

test('what fails in the other thread fails here', () =>
  assert.rejects(inParallel(module, { by: 1, fails: true }, items, 2), /no/));
