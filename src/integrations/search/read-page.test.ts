import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Script } from '../../client/search/engine/script.ts';
import { traditionalConverter } from '../traditional/convert.ts';
import { readPage } from './read-page.ts';
import { makeScriptMap } from './script-map.ts';

const html = `<!doctype html><html lang="zh-CN"><body><main>
<article data-pagefind-body>
  <nav>路径</nav>
  <header><span hidden data-pagefind-filter="kind:report"></span><span hidden data-pagefind-filter="year:2018"></span>
  <span hidden data-pagefind-sort="date:2018-10-01" data-pagefind-meta="date:2018年10月"></span>
  <h1 data-pagefind-meta="title:题目"><span>题</span><wbr><span>目</span></h1>
  <div data-part="row"><span>记者　甲</span><span>通讯员　乙</span></div></header>
  <p id="p1">开头<a href="#">一段</a>，
    接着。</p>
  <h2 id="rights">维权</h2><p>没有编号</p><p id="p2">有<b>编号</b><button type="button">79家</button></p>
  <span class="seal" aria-hidden="true"><i>印</i></span>
  <section><h2 id="below">所属</h2><ul><li>其一</li></ul></section>
  <h2 id="after">大事</h2>
  <div data-part="event" id="m1"><time>2018年6月</time><div><p data-part="event-title"><a href="#">大事题目</a></p><p>经过</p></div></div>
  <p>其后<br>换行</p>
  <div data-pagefind-ignore><p>不收</p></div>
</article></main></body></html>`;

test('a page is read in blocks, each with its anchor and what it stands under', () => {
  const document = readPage(html, '/reports/x/');
  assert.equal(document?.title, '题目');
  assert.equal(document?.day, '2018-10-01');
  assert.deepEqual(document?.breaks, [1]);
  assert.deepEqual(document?.filters, { kind: ['report'], year: ['2018'] });
  assert.deepEqual(document?.meta, { date: '2018年10月' });
  assert.deepEqual(
    document?.blocks.map(({ text, id, label }) => [text, id, label]),
    [
      ['记者 甲', '', ''],
      ['通讯员 乙', '', ''],
      ['开头一段， 接着。', 'p1', ''],
      ['维权', 'rights', '维权'],
      ['没有编号', 'rights', '维权'],
      ['有编号79家', 'p2', '维权'],
      ['所属', 'below', '所属'],
      ['其一', 'below', '所属'],
      ['大事', 'after', '大事'],
      ['2018年6月', 'm1', '大事题目'],
      ['大事题目', 'm1', '大事题目'],
      ['经过', 'm1', '大事题目'],
      ['其后', 'after', '大事'],
      ['换行', 'after', '大事'],
    ],
  );
});

test('a page without a body for searching is none', () => {
  assert.equal(readPage('<main><p>文</p></main>', '/'), undefined);
});

test('the script map leads only to what the text has, and never away from it', () => {
  const simplified = '台山里程后来著名随着了解';
  const both = { simplified, traditional: traditionalConverter([])(simplified) };
  const script = new Script(makeScriptMap('simplified', both));
  for (const [typed, stand] of ['臺台', '裏里', '裡里', '後后', '東東', '著著着'].map(
    ([c = '', ...rest]) => [c, rest] as const,
  ))
    assert.deepEqual(script.choices(typed), stand);
});

test('whatever the Traditional edition writes is found: every character that it makes comes back', () => {
  const text = readdirSync('content/reports')
    .map((file) => readFileSync(`content/reports/${file}`, 'utf8'))
    .join('');
  const made = [...traditionalConverter([])(text)];
  const script = new Script(makeScriptMap('simplified', { simplified: text, traditional: made.join('') }));
  const lost = [...text].filter((c, i) => /\p{Script=Han}/u.test(c) && !script.choices(made[i] ?? '').includes(c));
  assert.deepEqual([...new Set(lost)], []);
});

test('whatever is typed in Simplified characters is found in the Traditional edition', () => {
  const text = readdirSync('content/reports')
    .map((file) => readFileSync(`content/reports/${file}`, 'utf8'))
    .join('');
  const made = traditionalConverter([])(text);
  const script = new Script(makeScriptMap('traditional', { simplified: `${text}头发`, traditional: `${made}頭髮` }));
  const typed = [...text];
  const lost = [...made].filter((c, i) => /\p{Script=Han}/u.test(c) && !script.choices(typed[i] ?? '').includes(c));
  assert.deepEqual([...new Set(lost)], []);
  for (const [typed, stands] of ['发發', '发髮', '群羣', '裡裏', '臺台', '账賬', '帳賬'])
    assert.ok(script.choices(typed as string).includes(stands as string), typed);
  assert.deepEqual(script.choices('發'), ['發']);
});
