/**
 * A search box with a list that follows what is typed: the editable combobox of the WAI-ARIA APG. The focus stays in the
 * box; arrows choose among the options (links), Enter follows the chosen one, any move of the caret goes back to the text.
 */

import { wear } from '../../wear.ts';
import styles from './combobox.css?inline';

wear(styles);

/** After the last key, in milliseconds. */
const pause = 80;
const backToText = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

/** An input method is composing: its keys are not for us (Safari says so by a key code alone). */
export const composes = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

export class Combobox {
  private active = -1;
  private timer = 0;
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;

  /** `label` names the list; `typed` is called when the text has changed and rests, never with letters that are still being composed. */
  constructor(input: HTMLInputElement, list: HTMLElement, label: string, typed: () => void) {
    this.input = input;
    this.list = list;
    list.role = 'listbox';
    list.ariaLabel = label;
    input.role = 'combobox';
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    const soon = () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(typed, pause);
    };
    input.addEventListener('input', (event) => (event as InputEvent).isComposing || soon());
    input.addEventListener('compositionend', soon);
    input.addEventListener('keydown', (event) => composes(event) || this.onKey(event));
    this.show([]);
  }

  /** Whether the text has changed and not rested yet is forgotten: the caller acts on it now. */
  settle() {
    clearTimeout(this.timer);
  }

  show(options: HTMLAnchorElement[]) {
    for (const [i, a] of options.entries()) a.id = `${this.list.id}-${i}`;
    this.list.replaceChildren(...options);
    this.list.hidden = options.length === 0;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.choose(-1);
  }

  private get options() {
    return [...this.list.children] as HTMLAnchorElement[];
  }

  /** -1 is the text itself: the arrows go round over it. */
  private choose(index: number) {
    const { options } = this;
    options[this.active]?.setAttribute('aria-selected', 'false');
    this.active = ((index + 1 + options.length + 1) % (options.length + 1)) - 1;
    const chosen = options[this.active];
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) this.input.setAttribute('aria-activedescendant', chosen.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private onKey(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey } = event;
    const chosen = this.options[this.active];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      this.choose(this.active + (key === 'ArrowDown' ? 1 : -1));
    } else if (key === 'Enter' && chosen) {
      event.preventDefault();
      chosen.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey }));
    } else if (backToText.has(key)) this.choose(-1);
  }
}
