/** How the book is to be read: stands before everything else. */

import type { Conventions } from '../../../reader/conventions.ts';
import { x } from '../markup.ts';
import type { Chapter } from '../pieces.ts';

export const conventions = ({ sections, signs }: Conventions): Chapter => ({
  id: 'conventions',
  title: '凡例',
  role: 'introduction',
  parts: [],
  body: x`<h1>凡例</h1>${sections.map(
    ({ title, rules }) =>
      x`<h2>${title}</h2><ul class="plain rules">${rules.map(({ name, text }) => x`<li><b>${name}。</b>${text}</li>`)}</ul>`,
  )}
<h2>记号</h2><dl class="facts">${signs.map(({ sign, meaning }) => x`<dt>${sign}</dt><dd>${meaning}</dd>`)}<dt class="paged">〔12〕</dt><dd class="paged">见本书第12页。</dd></dl>`,
});
