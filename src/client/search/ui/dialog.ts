/** The search dialog over any page: a box, names and results as one types, a count that is spoken. */

import { wear } from '../../wear.ts';
import { longestQuery } from '../engine/query.ts';
import { rememberTerms } from './arrive.ts';
import { type Answer, Asker } from './ask.ts';
import { Combobox, composes } from './combobox.ts';
import styles from './dialog.css?inline';
import { addressOf, root, searchFor } from './load.ts';
import { hitOption, make, nameOption, option, placeOption } from './render.ts';
import { say } from './say.ts';

const shownHits = 5;
const shownNames = 5;

wear(styles);
const dialog = make('dialog', 'search-dialog') as HTMLDialogElement;
dialog.ariaLabel = say.dialog.title;
dialog.innerHTML = `
  <search>
    <form class="find big" action="${searchFor()}">
      <input type="search" name="q" aria-label="${say.dialog.box}" placeholder="${say.dialog.placeholder}" autocomplete="off" enterkeyhint="search" spellcheck="false" maxlength="${longestQuery}">
      <button>${say.dialog.button}</button>
    </form>
    <form method="dialog"><button class="close">${say.dialog.close}</button></form>
  </search>
  <p class="soft" role="status"></p>
  <div class="options" id="ui-search-options"></div>
  <p class="keys soft"><span>${say.dialog.keys}</span>${say.help}</p>`;
document.body.append(dialog);
const element = <T extends HTMLElement>(selector: string) => dialog.querySelector(selector) as T;
const input = element<HTMLInputElement>('input');
const status = element('[role=status]');

const box = new Combobox(input, element('#ui-search-options'), say.dialog.list, run);
const saying = (text: string) => {
  status.textContent = text;
};
const asker = new Asker(() => saying(say.searching));

function show(said: string, options: HTMLAnchorElement[] = []) {
  saying(said);
  box.show(options);
}

function answered(text: string, { results, read, near, cards, hits, suggestions, places }: Answer) {
  const found = [...cards, ...hits].map((hit) => {
    const a = hitOption(hit);
    a.addEventListener('click', () => rememberTerms(hit.url, results.terms));
    return a;
  });
  const options = [
    ...places.map((place) => placeOption(place, root)),
    ...suggestions.map((suggestion) => nameOption(suggestion, addressOf)),
    ...near.map((name) => option(searchFor(name), make('b', '', name), make('small', '', say.isItThis))),
    ...found,
    ...(results.count > hits.length ? [option(searchFor(text), say.allPages(results.count))] : []),
  ];
  const none = cards.length > 0 ? say.figuresOnly : say.nothing;
  const said = read.length > 0 ? say.foundAs(read, results.count) : say.found(results.count);
  show(places.length > 0 ? say.placesFound : results.count === 0 ? none : said, options);
}

function run() {
  const text = input.value.trim();
  if (text === '') {
    asker.stop();
    show('');
    return;
  }
  asker.ask(
    { text, hits: shownHits, names: shownNames },
    (answer) => answered(text, answer),
    () => show(navigator.onLine ? say.failed : say.offline, [option(searchFor(), say.allNames)]),
  );
}

// A link to another place of the page that is open loads nothing: it must give the page back itself.
element('.options').addEventListener('click', ({ target }) => (target as Element).closest('a')?.hash && dialog.close());
// A click beside the dialog closes it, as Escape does.
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
// Escape would first empty a search box. What was typed stands there again when the dialog opens anew.
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || composes(event)) return;
  event.preventDefault();
  dialog.close();
});

/** Opens with what was typed into the page's own search box. `before` had the focus before that box. */
export function openDialog(pageBox: HTMLInputElement, before: Element | null) {
  const text = pageBox.value;
  pageBox.value = '';
  if (dialog.open) return;
  if (text) input.value = text;
  // A dialog that closes gives the focus back to what had it when it opened, and scrolls there.
  if (document.activeElement !== before) {
    (document.activeElement as HTMLElement | null)?.blur();
    (before as HTMLElement | null)?.focus({ preventScroll: true });
  }
  dialog.showModal();
  input.focus();
  // What was typed while the dialog was on its way is gone on with; what an earlier search left is typed over.
  if (text) input.setSelectionRange(text.length, text.length);
  else input.select();
  run();
}
