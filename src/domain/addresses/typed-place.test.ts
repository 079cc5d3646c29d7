import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typedPlace } from './typed-place.ts';

const cases: [text: string, of: 'paragraph' | 'line', number: number, rest: string][] = [
  ['第12段', 'paragraph', 12, ''],
  ['阳江2018第12段', 'paragraph', 12, '阳江2018'],
  ['《不忘初心为职工》第 12 段', 'paragraph', 12, '不忘初心为职工'],
  ['第十二自然段 阳江', 'paragraph', 12, '阳江'],
  ['第１２段', 'paragraph', 12, ''],
  ['第3—5段', 'paragraph', 3, ''],
  ['阳江2018 p12', 'paragraph', 12, '阳江2018'],
  ['¶7', 'paragraph', 7, ''],
  ['L95', 'line', 95, ''],
  ['l95-L97 江门', 'line', 95, '江门'],
  ['江门2024，第95—97行', 'line', 95, '江门2024'],
  ['来源第95行', 'line', 95, ''],
];

for (const [text, of, number, rest] of cases)
  test(`${text} is a place`, () => assert.deepEqual(typedPlace(text), { of, number, rest }));

for (const text of ['2018', '阳江', '上下班', 'HTML5', 'dl95', '第0段', '银行', '一段时间', '两行字', ''])
  test(`“${text}” is none`, () => assert.equal(typedPlace(text), undefined));
