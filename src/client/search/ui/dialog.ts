/** The search dialog over any page: a box, names and results as one types, a count that is spoken. */

import { longestQuery } from '../engine/engine.ts';
import { rememberTerms } from './arrival.ts';
import { type Answer, Asker } from './ask.ts';
import { Combobox, composes, option } from './combobox.ts';
import styles from './dialog.css?inline';
import { headForm, places } from './load.ts';
import { hitOption, make, nameOption } from './render.ts';
import { say } from './say.ts';
import { wear } from './wear.ts';

const shownHits = 5;
const shownNames = 5;

class SearchDialog {
  private readonly places = places();
  private readonly input = make('input') as HTMLInputElement;
  private readonly status = make('p', 'soft');
  private readonly list = make('div', 'options');
  private readonly dialog = make('dialog', 'search-dialog') as HTMLDialogElement;
  private readonly box: Combobox;
  private readonly asker = new Asker(this.places, () => this.say(say.searching));

  constructor() {
    this.build();
    this.box = new Combobox(this.input, this.list, say.dialog.list, () => this.run());
    // A click beside the dialog closes it, as Escape does.
    this.dialog.addEventListener('click', (event) => event.target === this.dialog && this.dialog.close());
    // Escape would first empty a search box. What was typed stands there again when the dialog opens anew.
    this.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || composes(event)) return;
      event.preventDefault();
      this.dialog.close();
    });
  }

  private build() {
    const form = make('form', 'find big') as HTMLFormElement;
    form.action = this.places.search;
    const attributes = {
      type: 'search',
      name: 'q',
      autocomplete: 'off',
      enterkeyhint: 'search',
      spellcheck: 'false',
      maxlength: String(longestQuery),
      placeholder: say.dialog.placeholder,
      'aria-label': say.dialog.box,
    };
    for (const [name, value] of Object.entries(attributes)) this.input.setAttribute(name, value);
    this.list.id = 'ui-search-options';
    this.status.role = 'status';
    this.dialog.ariaLabel = say.dialog.title;
    const close = make('button', 'close', say.dialog.close) as HTMLButtonElement;
    close.type = 'button';
    close.addEventListener('click', () => this.dialog.close());
    form.append(this.input, make('button', '', say.dialog.button));
    this.dialog.append(
      make('search', '', form, close),
      this.status,
      this.list,
      make('p', 'keys soft', make('span', '', say.dialog.keys), say.help),
    );
    document.body.append(this.dialog);
    wear(styles);
  }

  open(text: string, before: Element | null) {
    if (this.dialog.open) return;
    if (text) this.input.value = text;
    // A dialog that closes gives the focus back to what had it when it opened, and scrolls there.
    if (document.activeElement !== before) {
      (document.activeElement as HTMLElement | null)?.blur();
      (before as HTMLElement | null)?.focus({ preventScroll: true });
    }
    this.dialog.showModal();
    this.input.focus();
    // What was typed while the dialog was on its way is gone on with; what an earlier search left is typed over.
    if (text) this.input.setSelectionRange(text.length, text.length);
    else this.input.select();
    this.run();
  }

  private say(text: string) {
    this.status.textContent = text;
  }

  private show(said: string, options: HTMLAnchorElement[] = []) {
    this.say(said);
    this.box.show(options);
  }

  private readonly searchFor = (text: string) => `${this.places.search}?${new URLSearchParams({ q: text })}`;

  private answered(text: string, { results, read, near, hits, suggestions }: Answer) {
    const hitOptions = hits.map((hit) => {
      const a = hitOption(hit);
      a.addEventListener('click', () => {
        rememberTerms(hit.url, results.terms);
        // A link to another place of the page that is open loads nothing: it must give the page back itself.
        this.dialog.close();
      });
      return a;
    });
    const options = [
      ...suggestions.map((suggestion) => nameOption(suggestion, this.searchFor)),
      ...near.map((name) => option(this.searchFor(name), make('b', '', name), make('small', '', say.isItThis))),
      ...hitOptions,
      ...(results.count > hits.length ? [option(this.searchFor(text), say.allPages(results.count))] : []),
    ];
    const said = read.length > 0 ? say.foundAs(read, results.count) : say.found(results.count);
    this.show(results.count === 0 ? say.nothing : said, options);
  }

  private run() {
    const text = this.input.value.trim();
    if (text === '') {
      this.asker.stop();
      this.show('');
      return;
    }
    this.asker.ask(
      { text, filters: {}, order: 'relevance', hits: shownHits, names: shownNames },
      (answer) => this.answered(text, answer),
      () => this.show(say.failed, [option(this.places.search, say.allNames)]),
    );
  }
}

let dialog: SearchDialog | undefined;

/** Opens with what was typed into the page's own search box. `before` had the focus before that box. */
export function openDialog(before: Element | null) {
  dialog ??= new SearchDialog();
  const box = headForm()?.elements.namedItem('q') as HTMLInputElement;
  const text = box.value;
  box.value = '';
  dialog.open(text, before);
}
