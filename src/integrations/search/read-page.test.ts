import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './read-page.ts';

const html = `<!doctype html><html lang="zh-CN"><body><main>
<article data-pagefind-body>
  <nav>路径</nav>
  <header><span hidden data-pagefind-filter="kind:report"></span><span hidden data-pagefind-filter="year:2018"></span>
  <span hidden data-pagefind-sort="date:2018-10-01" data-pagefind-meta="date:2018年10月"></span>
  <h1><span>题</span><wbr><span>目</span></h1>
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
  assert.deepEqual(document?.filters, { kind: ['report'], year: ['2018'] });
  assert.deepEqual(document?.meta, { title: '题\u200b目', date: '2018年10月' });
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
