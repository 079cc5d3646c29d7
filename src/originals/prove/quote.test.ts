import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Passage } from '../passage.ts';
import { proveQuote } from './quote.ts';

const cited = ['新发展会员 7多万名', '会员达440871人。'].map((text) => ({ text })) as Passage[];

const cases: [quote: string | undefined, codes: string[]][] = [
  [undefined, []],
  ['新发展会员7多万名', []],
  ['达440871人', []],
  ['新发展会员7万多名', ['quote-not-in-source']],
  ['7多万名会员达', ['quote-not-in-source']],
];
for (const [quote, codes] of cases)
  test(`quotation: ${quote ?? 'none'}`, () =>
    assert.deepEqual(
      proveQuote(quote, cited).map(({ code }) => code),
      codes,
    ));
