/**
 * A search box with a list that follows what is typed: the editable combobox of the WAI-ARIA APG. The focus stays in the
 * box; arrows choose among the options (links), Enter follows the chosen one, any other key goes back to the text.
 */
import Navigation from '@github/combobox-nav';
import { wear } from '../../wear.ts';
import styles from './combobox.css?inline';

wear(styles);

/** After the last key, in milliseconds. */
const pause = 80;

/** `label` names the list; `typed` is called when the text has changed and rests, never with letters that are still being composed. */
export function combobox(input: HTMLInputElement, list: HTMLElement, label: string, typed: () => void) {
  // While an input method is composing, keys are its own (Safari says so by a key code alone).
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) event.stopImmediatePropagation();
  });
  list.role = 'listbox';
  list.ariaLabel = label;
  const navigation = new Navigation(input, list, { tabInsertsSuggestions: false });
  let timer = 0;
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(typed, pause);
  };
  input.addEventListener('input', (event) => (event as InputEvent).isComposing || soon());
  input.addEventListener('compositionend', soon);
  const show = (options: HTMLAnchorElement[]) => {
    navigation.stop();
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    if (!list.hidden) navigation.start();
  };
  show([]);
  return {
    show,
    /** Forgets a change that has not rested yet: the caller acts on it now. */
    settle: () => clearTimeout(timer),
  };
}
