/** Hits and names as elements. All text is set as text: nothing that was typed or indexed is ever read as markup. */
import { clausesOf } from '../../../typography/clauses.ts';
import { heldParts } from '../../../typography/held.ts';
import type { Hit, Part, Place } from '../engine/engine.ts';
import type { Suggestion } from '../names/names.ts';
import { option } from './combobox.ts';
import { say } from './say.ts';

type Content = (Node | string)[];

export function make(tag: string, className = '', ...content: Content): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

export function link(url: string, ...content: Content): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = url;
  a.append(...content);
  return a;
}

/** A text with its numbers held, and what was searched for marked. */
const parts = (list: Part[]): Content =>
  list.flatMap(({ text, mark }) => {
    const held = heldParts(text).flatMap((part) => [
      ...(part.free ? [make('wbr')] : []),
      part.held ? make('span', 'hold', part.text) : part.text,
    ]);
    return mark ? [make('mark', '', ...held)] : held;
  });

/** A title as Title.astro writes it: it breaks between clauses if it can, else where U+200B stands in it. */
function title(list: Part[]): HTMLElement {
  let at = 0;
  /** The next characters of the title. */
  const next = (length: number): Content => {
    const [from, to] = [at, at + length];
    at = to;
    let start = 0;
    return list.flatMap(({ text, mark }): Content => {
      const piece = text.slice(Math.max(0, from - start), Math.max(0, to - start));
      start += text.length;
      return piece && mark ? [make('mark', '', piece)] : [piece];
    });
  };
  const clauses = clausesOf(list.map(({ text }) => text).join(''));
  const spans = clauses.map((clause) => {
    const content = next(clause.length);
    return clauses.length === 1 || clause.trim() === '' ? content : [make('span', '', ...content)];
  });
  return make('span', 'title', ...spans.flat());
}

const kindName = (kind: string) => say.pageKinds[kind as 'report'] ?? say.nameKinds[kind as 'metric'] ?? '';

function place({ label, url, excerpt }: Place): HTMLElement {
  const li = make('li', '', link(url, ...(label.length > 0 ? parts(label) : [say.top])));
  if (excerpt.length > 0) li.append(make('p', '', ...parts(excerpt)));
  return li;
}

/** A hit as an item of the list of results: its link, what it is, the match, and the places on the page that match. */
export function item(hit: Hit): HTMLElement {
  const tags = [kindName(hit.kind), hit.date, hit.unions].filter((text) => text !== undefined);
  const li = make('li', '', make('h2', '', link(hit.url, title(hit.title))));
  li.append(make('div', 'tags', ...tags.map((text) => make('span', '', text))));
  if (hit.excerpt.length > 0) li.append(make('p', '', ...parts(hit.excerpt)));
  if (hit.sections.length > 0) li.append(make('ul', 'sections', ...hit.sections.map(place)));
  const more = hit.places - hit.sections.length;
  if (hit.sections.length > 0 && more > 0) li.append(make('p', 'soft', say.morePlaces(more)));
  return li;
}

/** A hit as an option of the list beneath a search box. */
export function hitOption({ url, kind, date, ...hit }: Hit): HTMLAnchorElement {
  const said = [kindName(kind), date].filter(Boolean).join('　');
  const place = hit.sections[0];
  const excerpt = [hit.excerpt, place?.excerpt, place?.label].find((list) => list && list.length > 0) ?? [];
  return option(url, make('b', '', title(hit.title)), make('small', '', said), make('span', '', ...parts(excerpt)));
}

/** A name as an option: it leads to the search for it. */
export function nameOption({ entry }: Suggestion, searchFor: (text: string) => string): HTMLAnchorElement {
  const kind = say.nameKinds[entry.kind];
  const said = entry.of ? say.otherName(kind, entry.of) : kind;
  const a = option(searchFor(entry.name), make('b', '', entry.name), make('small', '', said));
  a.className = 'name';
  return a;
}
