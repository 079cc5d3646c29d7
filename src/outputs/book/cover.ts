/** The title page, of paper and EPUB alike. */
import type { Front } from './front.ts';
import { x } from './markup.ts';

export const coverOf = ({ name, seal, note }: Pick<Front, 'name' | 'seal' | 'note'>) =>
  x`<div class="cover"><h1>${name}</h1>${note}<div class="seal">${[...seal].map((char) => x`<i>${char}</i>`)}</div></div>`;
