import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basisText } from './basis.ts';

const cases: [Parameters<typeof basisText>[0], string][] = [
  [{ basis: 'report' }, '据报告'],
  [{ basis: 'general' }, '据通识'],
  [{ basis: 'general', source: { name: '工会法', part: '第四十三条' } }, '据通识，见《工会法》第四十三条'],
  [
    { basis: 'general', source: { name: '办法', issuer: '某会', number: '某发〔2021〕9号', date: '2021-03-31' } },
    '据通识，见《办法》（某会，某发〔2021〕9号，2021年3月31日）',
  ],
];
for (const [term, expected] of cases) test(expected, () => assert.equal(basisText(term), expected));
