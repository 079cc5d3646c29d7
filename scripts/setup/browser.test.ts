import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrowser } from './browser.mjs';

test('CHROME_PATH is taken at its word: one that does not run is not replaced in silence by another on the PATH', () => {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = process.execPath;
  assert.equal(findBrowser(), process.execPath);
  if (before === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = before;
});
