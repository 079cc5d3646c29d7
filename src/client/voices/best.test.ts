import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestVoice } from './best.ts';

const cases: [langs: string, edition: 'simplified' | 'traditional', best: string | undefined][] = [
  ['zh-CN zh-HK zh-TW', 'traditional', 'zh-TW'],
  ['yue-HK cmn-Hant-TW', 'traditional', 'cmn-Hant-TW'],
  ['zh-HK zh-CN', 'traditional', 'zh-CN'],
  ['zh-HK', 'traditional', 'zh-HK'],
  ['zh_HK zh_TW zh_CN', 'simplified', 'zh_CN'],
  ['zh-HK zh-TW', 'simplified', 'zh-TW'],
  ['zh', 'simplified', 'zh'],
  ['', 'simplified', undefined],
];
for (const [langs, edition, best] of cases)
  test(`of ${langs || 'none'}, the ${edition} edition is read by ${best}`, () => {
    const voices = langs.split(' ').flatMap((lang) => (lang ? [{ lang }] : []));
    assert.equal(bestVoice(voices, edition)?.lang, best);
  });
