import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Reader } from '../engine/query.ts';
import { type NumberedReport, placesMeant } from './places.ts';

const reports: NumberedReport[] = [
  {
    at: '/reports/a-2018/',
    title: '不忘初心为职工',
    names: '阳江2018 阳江市总工会 a-2018',
    paragraphs: [1, 2, 12],
    lines: 90,
  },
  {
    ...{ at: '/reports/b-2025/', title: '唱响劳动者之歌', names: '阳江2025 阳江市总工会 b-2025', paragraphs: [1, 12] },
    ...{ lines: 300, original: '/reports/b-2025/original/' },
  },
];
const reader = new Reader({ script: '阳阳 陽阳 忘忘 職职', years: [] });

const cases: [typed: string, here: string, to: string[]][] = [
  ['阳江2018第12段', '/', ['/reports/a-2018/#p12']],
  ['陽江2018 第12段', '/', ['/reports/a-2018/#p12']],
  ['阳江 12段', '/', ['/reports/a-2018/#p12', '/reports/b-2025/#p12']],
  ['不忘初心 p2', '/', ['/reports/a-2018/#p2']],
  ['第12段', '/reports/b-2025/', ['/reports/b-2025/#p12']],
  ['第12段', '/', []],
  ['第3段', '/reports/a-2018/', []],
  ['L95', '/reports/b-2025/original/', ['/reports/b-2025/original/#L95']],
  ['阳江 L95', '/', ['/reports/b-2025/original/#L95']],
  ['阳江2018 第90行', '/', ['/reports/a-2018/#L90']],
  ['阳江2018', '/', []],
];

for (const [typed, here, to] of cases)
  test(`${typed} on ${here} leads to ${to}`, () =>
    assert.deepEqual(
      placesMeant(reports, typed, here, reader).map((place) => place.to),
      to,
    ));
