import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { encode } from '../../../../tests/fixtures/encode.ts';
import { readHtml } from './read.ts';

const page = readFileSync('tests/fixtures/import/news.html', 'utf8');
const textOf = (html: string | Uint8Array) =>
  readHtml(typeof html === 'string' ? Buffer.from(html) : html).lines.map(({ text }) => text);

test('a news page comes to its article', () => {
  const { lines, ...facts } = readHtml(Buffer.from(page));
  assert.deepEqual(facts, {
    title: '临江市总工会：五年奋进路',
    published: '2024-05-01',
    newspaper: '临江日报',
    author: '张三',
    encoding: 'UTF-8',
    doubts: ['网页里这些行不是正文，没有收入：“分享到：”、“下一篇：春季送岗位”。'],
  });
  assert.deepEqual(
    lines.filter(({ text }) => text !== ''),
    [
      { text: '临江市总工会：五年奋进路', size: 24, bold: true },
      { text: '2024-05-01 08:12 来源：临江日报 作者：张三' },
      {
        text: '五年来，临江市总工会推动工会工作，取得了新的成效。全市建立基层工会1200家，发展会员5.2万人，人均<1件，A&B。',
      },
      { text: '2023年5月，市总工会召开第十次代表大会，选举产生新一届委员会，明确了今后五年的工作任务。' },
      { text: '维权', size: 18, bold: true },
      { text: '关爱职工', bold: true },
      { text: '市总工会送去慰问金300万元，惠及职工1.3万人次，开展法律援助，化解劳动争议。' },
      { text: '年份  会员     经费' },
      { text: '2022  4.8万人  300万元' },
      { text: '2023  5.2万人' },
      { text: '责任编辑：李四' },
    ],
  );
});

test('a page in GBK is read as it says; one that says wrong is read as it is', () => {
  const gbk = page.replace('utf-8', 'gb2312');
  assert.deepEqual(textOf(encode('gbk', gbk)), textOf(page));
  const wrong = readHtml(encode('gbk', page));
  assert.equal(wrong.encoding, 'GB 18030');
  assert.match(wrong.doubts.join(), /网页自称 UTF-8，其实是 GB 18030/);
});

test('an office’s page without a heading, placed by tables', () => {
  const { title, published, newspaper, lines } = readHtml(
    Buffer.from(`<html><head><meta charset="utf-8"><title>西岭县总工会 - 工作动态</title></head><body>
<table><tr><td><a href="/">首页</a></td><td><a href="/j">机构</a></td></tr></table>
<table><tr><td><div><b>西岭县总工会工作总结</b></div><div>发布时间：2023-12-25　来源：西岭日报　浏览次数：233</div>
<p>　　一、2023年，县总工会新建工会56家，发展会员3200人，服务职工，推动工作，取得成效。</p>
<p>　　二、全年举办活动23场，参加职工1.2万人次，职工的获得感增强，工会的影响力扩大。</p></td></tr></table>
<div>主办单位：西岭县总工会　粤ICP备00000000号</div></body></html>`),
  );
  assert.deepEqual([title, published, newspaper], ['西岭县总工会工作总结', '2023-12-25', '西岭日报']);
  assert.deepEqual(lines.map(({ text }) => text).filter(Boolean), [
    '西岭县总工会工作总结',
    '发布时间：2023-12-25 来源：西岭日报',
    '一、2023年，县总工会新建工会56家，发展会员3200人，服务职工，推动工作，取得成效。',
    '二、全年举办活动23场，参加职工1.2万人次，职工的获得感增强，工会的影响力扩大。',
  ]);
});

test('scripts, hidden parts and the marks of HTML are no text', () => {
  const lines = textOf(
    '<p>工会的<script>alert(1)</script>工作，<b>职工</b>说&lt;img src=x onerror=1&gt;。<p hidden>藏<p style="display: none">藏',
  );
  assert.deepEqual(lines, ['工会的工作，职工说<img src=x onerror=1>。']);
});

test('a table that only places its parts is no table of values', () => {
  const long = '职工的工作，'.repeat(20);
  assert.deepEqual(textOf(`<table><tr><td>${long}</td><td>${long}</td></tr></table>`).filter(Boolean), [long, long]);
});

test('a page that scripts fill says so', () => {
  assert.throws(
    () => textOf('<html><body><div id="app"></div><script src="a.js"></script></body></html>'),
    /网页里没有文字/,
  );
});
