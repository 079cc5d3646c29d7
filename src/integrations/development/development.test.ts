import assert from 'node:assert/strict';
import { test } from 'node:test';
import { development } from './index.ts';

const configOf = (command: 'dev' | 'build') => {
  const changes: object[] = [];
  const setup = development().hooks['astro:config:setup'] as (options: object) => void;
  setup({ command, updateConfig: (change: object) => changes.push(change) });
  return changes;
};

test('in development the address of a file answers as it is written, and a build is as the settings say', () => {
  assert.deepEqual(configOf('dev'), [{ trailingSlash: 'ignore' }]);
  assert.deepEqual(configOf('build'), []);
});
