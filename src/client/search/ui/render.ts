/** Hits and names as elements. All text is set as text: nothing that was typed or indexed is ever read as markup. */
import { clausesOf } from '../../../typography/clauses.ts';
import { heldParts } from '../../../typography/held.ts';
import type { Hit, Marked, Place } from '../engine/engine.ts';
import type { NameEntry, Suggestion } from '../names/names.ts';
import { markRanges, textNodes } from './mark.ts';
import { say } from './say.ts';

type Content = (Node | string)[];

export function make(tag: string, className = '', ...content: Content): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

export const link = (url: string, ...content: Content) =>
  Object.assign(make('a', '', ...content) as HTMLAnchorElement, { href: url });

/** A link as an option of the list beneath a search box. */
export const option = (url: string, ...content: Content) =>
  Object.assign(link(url, ...content), { role: 'option', tabIndex: -1 });

/** A text with its numbers held. */
const held = (text: string): Content =>
  heldParts(text).flatMap((part) => [
    ...(part.free ? [make('wbr')] : []),
    part.held ? make('span', 'hold', part.text) : part.text,
  ]);

/** A title's words with a break that may be between them: U+200B would be copied with the title. */
const breaking = (text: string): Content =>
  text.split('\u200b').flatMap((word, i) => (i === 0 ? [word] : [make('wbr'), word]));

/** A text, or the content that holds it, with what was searched for marked in it; `inside` writes the pieces of the text. */
function marked({ text, ranges }: Marked, inside = held, content: Content = [text]): Node {
  const whole = document.createDocumentFragment();
  whole.append(...content);
  markRanges(textNodes(whole), ranges);
  for (const node of textNodes(whole)) node.replaceWith(...inside(node.data));
  return whole;
}

/** A title as Title.astro writes it: it breaks between clauses if it can, else where U+200B stands in it. */
function titled(whole: Marked): HTMLElement {
  const clauses = clausesOf(whole.text);
  const isOne = clauses.length === 1;
  const spans = clauses.map((clause) => (isOne || clause.trim() === '' ? clause : make('span', '', clause)));
  return make('span', 'title', marked(whole, breaking, spans));
}

const kindName = (kind: string) => say.pageKinds[kind as 'report'] ?? say.nameKinds[kind as 'metric'] ?? '';

function place({ url, title, excerpt }: Place): HTMLElement {
  const li = make('li', '', link(url, title.text ? marked(title) : say.top));
  if (excerpt) li.append(make('p', '', marked(excerpt)));
  return li;
}

/** A hit as an item of the list of results: its link, what it is, the match, and the places on the page that match. */
export function item({ url, title, kind, meta, excerpt, sections, places }: Hit): HTMLElement {
  const tags = [kindName(kind), meta.date, meta.unions].filter(Boolean) as string[];
  const li = make('li', '', make('h2', '', link(url, titled(title))));
  if (tags.length > 0) li.append(make('div', 'tags', ...tags.map((text) => make('span', '', text))));
  if (excerpt) li.append(make('p', '', marked(excerpt)));
  if (sections.length > 0) li.append(make('ul', 'sections', ...sections.map(place)));
  if (sections.length > 0 && places > sections.length)
    li.append(make('p', 'soft', say.morePlaces(places - sections.length)));
  return li;
}

/** A hit as an option. */
export function hitOption({ url, title, kind, meta, excerpt, sections: [place] }: Hit): HTMLAnchorElement {
  const said = [kindName(kind), meta.date].filter(Boolean).join('　');
  const shown = excerpt ?? place?.excerpt ?? place?.title;
  const words = shown ? [marked(shown)] : [];
  return option(url, make('b', '', titled(title)), make('small', '', said), make('span', '', ...words));
}

/** A name as an option. */
export function nameOption({ entry }: Suggestion, addressOf: (entry: NameEntry) => string): HTMLAnchorElement {
  const kind = say.nameKinds[entry.kind];
  const said = entry.of ? say.otherName(kind, entry.of) : kind;
  const a = option(addressOf(entry), make('b', '', entry.name), make('small', '', said));
  a.className = 'name';
  return a;
}
