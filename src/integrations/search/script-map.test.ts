import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Reader } from '../../client/search/engine/query.ts';
import { traditionalConverter } from '../traditional/conversion/convert.ts';
import { makeScriptMap } from './script-map.ts';

test('the script map leads only to what the text has, and never away from it', () => {
  const simplified = '台山里程后来著名随着了解账本什么周年尽量事迹';
  const both = { simplified, traditional: traditionalConverter([])(simplified) };
  const script = new Reader({ script: makeScriptMap('simplified', both), years: [] });
  for (const [typed, stand] of [
    '臺台',
    '裏里',
    '裡里',
    '後后',
    '東東',
    '著著着',
    '帳账',
    '甚什',
    '麼么',
    '週周',
    '儘尽',
    '盡尽',
    '跡迹',
    '蹟迹',
  ].map(([c = '', ...rest]) => [c, rest] as const))
    assert.deepEqual(script.choices(typed), stand);
  assert.deepEqual(script.choices('著', true), ['著']);
});

test('whatever the Traditional edition writes is found: every character that it makes comes back', () => {
  const text = readdirSync('content/reports')
    .map((file) => readFileSync(`content/reports/${file}`, 'utf8'))
    .join('');
  const made = [...traditionalConverter([])(text)];
  const script = new Reader({
    script: makeScriptMap('simplified', { simplified: text, traditional: made.join('') }),
    years: [],
  });
  const lost = [...text].filter((c, i) => /\p{Script=Han}/u.test(c) && !script.choices(made[i] ?? '').includes(c));
  assert.deepEqual([...new Set(lost)], []);
});

test('whatever is typed in Simplified characters is found in the Traditional edition', () => {
  const text = readdirSync('content/reports')
    .map((file) => readFileSync(`content/reports/${file}`, 'utf8'))
    .join('');
  const made = traditionalConverter([])(text);
  const script = new Reader({
    script: makeScriptMap('traditional', {
      simplified: `${text}头发尽量尽职一周`,
      traditional: `${made}頭髮儘量盡職一週`,
    }),
    years: [],
  });
  const typed = [...text];
  const lost = [...made].filter((c, i) => /\p{Script=Han}/u.test(c) && !script.choices(typed[i] ?? '').includes(c));
  assert.deepEqual([...new Set(lost)], []);
  for (const [typed, stands] of ['发發', '发髮', '群羣', '裡裏', '臺台', '账賬', '帳賬', '盡儘', '周週', '蹟跡'])
    assert.ok(script.choices(typed as string).includes(stands as string), typed);
  assert.deepEqual(script.choices('發', true), ['發']);
});
