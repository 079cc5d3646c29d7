/** The offer to read on where the reader left a report: a line at the foot of the window, which moves nothing. */
import { say } from '../../client/say.ts';
import { wear } from '../../client/wear.ts';
import styles from './offer.css?inline';
import { forget, type Place } from './places.ts';

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

/** Shows the offer until it is taken or put away. */
export function offer({ path, title, block, section }: Place) {
  wear(styles);
  const line = document.createElement('aside');
  line.className = 'offer';
  line.setAttribute('aria-label', say.lastRead);
  const link = document.createElement('a');
  link.href = `${path}#${block}`;
  link.textContent = say.readOn(path === location.pathname ? section : title);
  link.addEventListener('click', () => line.remove());
  line.append(
    link,
    button(say.putAway, () => line.remove()),
    button(say.keepNoPlace, () => {
      forget();
      // The choice is one of those under 显示, where it can be taken back.
      document.querySelector<HTMLInputElement>('#ui-forget')?.click();
      line.remove();
    }),
  );
  document.querySelector('main')?.prepend(line);
}
