import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeName } from './place-name.ts';

const cases: [address: string, name: string][] = [
  ['/milestones/yangjiang-2018-05-b/', '这条大事'],
  ['/people/shi-qing/', '这个人物的条目'],
  ['/about/', '此页'],
  ['/reports/yangjiang-2018/#p12', '第12段'],
  ['/reports/yangjiang-2018/#yangjiang-2018-05-b', '一条大事'],
  ['/reports/yangjiang-2018/#yangjiang-2018-members', '一项数据'],
  ['/reports/yangjiang-2018/#rights', '一节'],
];

for (const [address, name] of cases)
  test(`${address}: ${name}`, () => assert.equal(placeName(address, new Set(['yangjiang-2018-05-b'])), name));
