/**
 * A word or a number of a report's text opens its note, beside it: that part alone of what the button at the paragraph's
 * end opens. Sentences hold no buttons, so that they are heard whole; who comes by keyboard has that button.
 */

/** Ties a note to the word that it stands beside. */
const anchor = '--noted';
let opened: { word: HTMLElement; note: HTMLElement } | undefined;
/** The word whose note was open when it was pressed: pressing it again closes the note, as the browser does by itself. */
let pressed: HTMLElement | undefined;

const wordAt = (target: EventTarget | null) => (target as Element).closest<HTMLElement>('[data-note]') ?? undefined;

function forget() {
  if (!opened) return;
  opened.word.style.removeProperty('anchor-name');
  opened.note.style.removeProperty('position-anchor');
  for (const part of opened.note.children) part.toggleAttribute('data-chosen', false);
  opened = undefined;
}

document.addEventListener('pointerdown', ({ target }) => {
  pressed = opened && wordAt(target) === opened.word ? opened.word : undefined;
});

document.addEventListener('click', (event) => {
  const word = wordAt(event.target);
  const note = word && document.getElementById(`ui-${word.closest('p, li')?.id}`);
  // A reader who selects words or opens a link in a new tab does not ask for a note.
  if (!word || !note || event.ctrlKey || event.metaKey || event.shiftKey || getSelection()?.isCollapsed === false)
    return;
  event.preventDefault();
  if (word === pressed) return;
  forget();
  opened = { word, note };
  word.style.setProperty('anchor-name', anchor);
  note.style.setProperty('position-anchor', anchor);
  for (const part of note.children as Iterable<HTMLElement>)
    part.toggleAttribute('data-chosen', part.dataset.of === word.dataset.note);
  note.showPopover();
});

// It does not bubble.
document.addEventListener(
  'toggle',
  (toggled) => {
    if (toggled.newState === 'closed' && toggled.target === opened?.note) forget();
  },
  true,
);

// A module, so that its names are its own.
export {};
