/** Whose the book is, where what it holds is kept, and how it is cited: stands after everything else. */
import type { Front } from '../front.ts';
import { x } from '../markup.ts';
import type { Chapter } from '../pieces.ts';

const words = (day: string) => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

export const colophon = ({ name, publisher, title, day, address, identifier, rights }: Front): Chapter => ({
  id: 'colophon',
  title: '版权与编辑说明',
  role: 'colophon',
  parts: [],
  body: x`<h1>版权与编辑说明</h1><dl class="facts"><dt>书名</dt><dd>${title}</dd><dt>编者</dt><dd>${name}</dd>${publisher !== name && x`<dt>主办</dt><dd>${publisher}</dd>`}<dt>日期</dt><dd>${words(day)}</dd>${address && x`<dt>网站</dt><dd>${address}</dd>`}<dt>标识</dt><dd>${identifier}</dd><dt>权利</dt><dd>${rights}</dd><dt>引用</dt><dd>${name}. ${title}[M/OL]. ${day.slice(0, 4)}[引用日期]. ${address && `${address}.`}</dd><dt>其中各条</dt><dd>引用一份报告、一条大事或一项数据，请用网站上该处的引文，里面有它的永久地址。</dd><dt class="paged">排印</dt><dd class="paged">正文用思源宋体（Noto Serif SC，SIL 开放字体许可 1.1）。</dd></dl>`,
});
