/** What keeping says, in the script of the page's edition. */
import { isTraditional } from '../edition.ts';
import * as simplified from './words.ts';
import * as traditional from './words.ts?traditional';

export const say: typeof simplified = isTraditional ? traditional : simplified;
