/** Says that something was copied: one sign for all that copies, over whatever is open, seen and heard. */

import { say } from '../../client/say.ts';
import { wear } from '../../client/search/ui/wear.ts';
import styles from './copied.css?inline';

const sign = document.createElement('p');
sign.className = 'copied';
sign.role = 'status';
sign.popover = 'manual';
document.body.append(sign);
wear(styles);

let timer = 0;

export function copied() {
  clearTimeout(timer);
  // Shown anew, it comes to lie over notes that were opened since.
  if (sign.matches(':popover-open')) sign.hidePopover();
  sign.textContent = '';
  sign.showPopover();
  // What is heard is what changes in a status that is there.
  timer = window.setTimeout(() => {
    sign.textContent = say.copied;
    timer = window.setTimeout(() => sign.hidePopover(), 2000);
  }, 50);
}
