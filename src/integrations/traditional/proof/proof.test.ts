import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proofread } from './proof.ts';

const sound = [
  '<p>工運志，台山于氏、周年、里程；「四型『工會』」</p>',
  '<p translate="no">数</p><script>数</script><a lang="zh-Hans" title="数">简体</a>',
  '<meta name="citation_title" content="数"><meta name="DC.title" content="数"><link rel="cite-as" href="数">',
  '<p id="数" class="数"><a href="#数">數</a></p>',
  '<p>「<b>甲</b>」<br>「乙」</p>',
];
for (const html of sound) test(`nothing is wrong with ${html}`, () => assert.deepEqual(proofread(html), []));

const unsound: [html: string, wrong: RegExp][] = [
  ['<p>数據</p>', /^正文：数：/],
  ['<li data-date="约2024年">', /^li data-date：约：/],
  ['<meta name="description" content="报告">', /^meta content：报：/],
  ['<p>“甲”</p>', /^引号 “/],
  ['<p>『甲』</p>', /^引号 『/],
  ['<p>「甲「乙」」</p>', /^引号 「/],
  ['<p>「甲</p><p>」</p>', /^引号 「/],
  ['<p>「甲』</p>', /^引号 』/],
];
for (const [html, wrong] of unsound)
  test(`something is wrong with ${html}`, () => assert.match(proofread(html)[0] ?? '', wrong));
