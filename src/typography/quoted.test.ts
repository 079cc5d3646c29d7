import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted } from './quoted.ts';

const cases: [string, string][] = [
  ['强化思想引领', '“强化思想引领”'],
  ['开出“创新花”', '“开出‘创新花’”'],
  ['“四型‘工会’”', '“‘四型“工会”’”'],
];
for (const [text, expected] of cases) test(`${text} in marks`, () => assert.equal(quoted(text), expected));
