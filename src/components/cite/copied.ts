/** Says what was copied: one sign for all that copies, over whatever is open, seen and heard. */

import { say } from '../../client/say.ts';
import { wear } from '../../client/wear.ts';
import styles from './copied.css?inline';

const sign = document.createElement('p');
sign.className = 'copied';
sign.role = 'status';
sign.popover = 'manual';
document.body.append(sign);
wear(styles);

let timer = 0;

/** The most characters of what was copied that the sign shows. */
const most = 36;

/** @param what what it is, as after 复制 @param text what was copied: its beginning is shown, of an address of this site its path */
export function copied(what: string, text: string) {
  const line = text.replace(location.origin, '').replace(/\s+/g, ' ');

  clearTimeout(timer);
  // Shown anew, it comes to lie over notes that were opened since.
  if (sign.matches(':popover-open')) sign.hidePopover();
  sign.textContent = '';
  sign.showPopover();
  // What is heard is what changes in a status that is there.
  timer = window.setTimeout(() => {
    sign.textContent = say.copied(what, line.length > most ? `${line.slice(0, most)}……` : line);
    timer = window.setTimeout(() => sign.hidePopover(), 2000);
  }, 50);
}
