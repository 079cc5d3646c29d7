import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { features } from './features.ts';
import { addressesIn, links } from './links.ts';

const cases: [text: string, urls: string[]][] = [
  ['见http://example.org/a。后文', ['http://example.org/a']],
  ['见 https://example.org/a_b?c=d#e，后文', ['https://example.org/a_b?c=d#e']],
  ['（https://example.org/）和https://example.org/b.', ['https://example.org/', 'https://example.org/b']],
  ['“http://example.org/工会”', ['http://example.org/']],
  ['没有地址：http://', []],
];
for (const [text, urls] of cases)
  test(text, () => {
    const parts = addressesIn(text);
    assert.deepEqual(
      parts.flatMap(({ url }) => url ?? []),
      urls,
    );
    assert.equal(parts.map((part) => part.text).join(''), text);
  });

const compiled = (text: string) => mdxToJs(text, { features, hastPlugins: [links('/archive/')] }).code;

test('a range keeps its tildes, and addresses of the archive get the base', () => {
  const code = compiled('帮扶2~3人，慰问4~5人。见[年表](/timeline/)、http://example.org/a。后文');
  assert.match(code, /2~3人，慰问4~5人/);
  assert.doesNotMatch(code, /del/);
  assert.match(code, /href: "\/archive\/timeline\/"/);
  assert.match(code, /href: "http:\/\/example.org\/a"/);
});
