import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AstroIntegration } from 'astro';
import { withPhases } from './phases.ts';

test('hooks do what they did where their phases are measured, and nothing is added where they are not', async () => {
  const done: unknown[] = [];
  const own: AstroIntegration = {
    name: 'own',
    hooks: { 'astro:build:done': async (options) => void done.push(options) },
  };
  assert.deepEqual(withPhases([own]), [own]);
  process.env.PHASES = '1';
  const [measured] = withPhases([own]);
  const options = {} as Parameters<NonNullable<AstroIntegration['hooks']['astro:build:done']>>[0];
  await measured?.hooks['astro:build:done']?.(options);
  assert.deepEqual(done, [options]);
  assert.equal(performance.getEntriesByName('phase own', 'measure').length, 1);
});
