import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readBody } from '../../../reader/body/read-body.ts';
import { escapeMdx } from './escape.ts';

/** The text of a body's only paragraph, as readers see it. */
function shown(text: string): string {
  const { facts, unreadable } = readBody('x.mdx', `${escapeMdx(text, true)} [#p1]\n`, 1);
  assert.equal(unreadable, undefined, JSON.stringify(text));
  assert.deepEqual([facts.uses, facts.foreign, facts.links], [[], [], []], JSON.stringify(text));
  return facts.blocks.flatMap(({ pieces }) => pieces.map((p) => ('text' in p ? p.text : ''))).join('');
}

const solid = (text: string) => text.replace(/\s/gu, '');

for (const text of [
  '<script>alert(1)</script>',
  '{process.exit()}',
  '# 标题',
  '1. 一项',
  '- 一项',
  '> 引文',
  '**着重**_下划_',
  '[文字](https://example.org)',
  '![图](x.png)',
  'import x from "y"',
  'export const a = 1',
  '<Figure id="x" />',
  '&lt;&#60;',
  '`代码`与~~删~~',
  '| 表 | 格 |',
  '$x$',
  '\\ 反斜线 \\{',
])
  test(`${text} comes out as it is`, () => assert.equal(solid(shown(text)), solid(text)));

test('any characters come out as they are', () => {
  const sign = fc.constantFrom(...'<>{}[]()#*_`~|\\!&$+-=.:"\'1中文字“”，。 ');
  const text = fc.array(sign, { minLength: 1, maxLength: 24 }).map((signs) => `甲${signs.join('')}乙`);
  fc.assert(
    fc.property(text, (t) => solid(shown(t)) === solid(t)),
    { numRuns: 500 },
  );
});
