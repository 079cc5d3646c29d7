/** The search dialog over any page: a box, names and results as one types, a count that is spoken. */

import { wear } from '../../wear.ts';
import { longestQuery } from '../engine/query.ts';
import type { Term } from '../engine/term.ts';
import type { Answer, Question } from './answer.ts';
import { handOn } from './arrive.ts';
import { searchBox } from './box.ts';
import styles from './dialog.css?inline';
import { addressOf, searchFor } from './load.ts';
import { hitOption, make, nameOption, option } from './render.ts';
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
const list = element('.options');
let terms: Term[] = [];

function show(answer?: Answer, question?: Question): HTMLAnchorElement[] {
  if (!answer) return question ? [option(searchFor(), say.allNames)] : [];
  const { results, near, cards, hits, suggestions, places } = answer;
  terms = results.terms;
  return [
    ...places.map(hitOption),
    ...suggestions.map((suggestion) => nameOption(suggestion, addressOf)),
    ...near.map((name) => option(searchFor(name), make('b', '', name), make('small', '', say.isItThis))),
    ...[...cards, ...hits].map(hitOption),
    ...(results.count > hits.length ? [option(searchFor(question?.text), say.allPages(results.count))] : []),
  ];
}

const ask = searchBox({ input, list, status: element('[role=status]'), label: say.dialog.list, typed: run, show });
function run() {
  const text = input.value.trim();
  ask(text ? { text, hits: shownHits, names: shownNames } : undefined);
}

handOn(list, () => terms);
// A link to another place of the page that is open loads nothing: it must give the page back itself.
list.addEventListener('click', ({ target }) => (target as Element).closest('a')?.hash && dialog.close());
// A click beside the dialog closes it, as Escape does.
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
// Escape would first empty a search box. What was typed stands there again when the dialog opens anew.
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
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
