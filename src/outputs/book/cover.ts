/** The title page, of paper and EPUB alike. */
import type { Front } from './front.ts';
import { x } from './markup.ts';

export const coverOf = ({ note }: Pick<Front, 'note'>) =>
  x`<div class="cover"><h1>工运志</h1>${note}<div class="seal"><i>工</i><i>运</i><i>之</i><i>志</i></div></div>`;
