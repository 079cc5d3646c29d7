/** Hits and names as elements. All text is set as text: nothing that was typed or indexed is ever read as markup. */
import { clausesOf } from '../../../typography/clauses.ts';
import { heldParts } from '../../../typography/held.ts';
import type { Hit, Part, Place } from '../engine/engine.ts';
import type { Suggestion } from '../names/names.ts';
import { option } from './combobox.ts';
import { say } from './say.ts';

export function make(tag: string, className = '', ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** A text with its numbers held, and what was searched for marked. */
export const parts = (list: Part[]): (Node | string)[] =>
  list.flatMap(({ text, mark }) => {
    const held = heldParts(text).flatMap((part) => [
      ...(part.free ? [make('wbr')] : []),
      part.held ? make('span', 'hold', part.text) : part.text,
    ]);
    return mark ? [make('mark', '', ...held)] : held;
  });

/** A title as Title.astro writes it: it breaks between clauses if it can, else where it may. */
function title({ title, breaks }: Hit): HTMLElement {
  let at = 0;
  const clauses = clausesOf(title.map(({ text }) => text).join('')).map((clause) => {
    const from = at;
    at += clause.length;
    return { clause, nodes: nodesOf(title, breaks, from, at) };
  });
  const whole = clauses.length === 1;
  return make(
    'span',
    'title',
    ...clauses.flatMap(({ clause, nodes }) =>
      whole ? nodes : clause.trim() === '' ? [clause] : [make('span', '', ...nodes)],
    ),
  );
}

/** What stands between two offsets of a title: its words, with places to break between them. */
function nodesOf(title: Part[], breaks: number[], from: number, to: number): (Node | string)[] {
  let start = 0;
  return title.flatMap(({ text, mark }) => {
    const [first, last] = [Math.max(from, start), Math.min(to, start + text.length)];
    const offset = start;
    start += text.length;
    if (first >= last) return [];
    const cuts = [first, ...breaks.filter((place) => place > first && place < last), last];
    const words = cuts
      .slice(1)
      .flatMap((end, i) => [...(i > 0 ? [make('wbr')] : []), text.slice((cuts[i] as number) - offset, end - offset)]);
    const before = first > from && breaks.includes(first) ? [make('wbr')] : [];
    return [...before, ...(mark ? [make('mark', '', ...words)] : words)];
  });
}

export function link(url: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = url;
  a.append(...content);
  return a;
}

const kindName = (kind: string): string => say.pageKinds[kind as keyof typeof say.pageKinds] ?? '';

function place({ label, url, excerpt }: Place): HTMLElement {
  const li = make('li', '', link(url, ...(label.length > 0 ? parts(label) : [say.top])));
  if (excerpt.length > 0) li.append(make('p', '', ...parts(excerpt)));
  return li;
}

/** A hit as an item of the list of results: its link, what it is, the match, and the places on the page that match. */
export function item(hit: Hit): HTMLElement {
  const li = make('li', '', make('h2', '', link(hit.url, title(hit))));
  const tags = [kindName(hit.kind), hit.date, hit.unions].filter((text): text is string => Boolean(text));
  li.append(make('div', 'tags', ...tags.map((text) => make('span', '', text))));
  if (hit.excerpt.length > 0) li.append(make('p', '', ...parts(hit.excerpt)));
  if (hit.sections.length > 0) {
    const more = hit.places - hit.sections.length;
    const list = make('ul', 'sections', ...hit.sections.map(place));
    li.append(list);
    if (more > 0) li.append(make('p', 'soft', say.morePlaces(more)));
  }
  return li;
}

/** A hit as an option of the list beneath a search box. */
export function hitOption(hit: Hit): HTMLAnchorElement {
  const said = [kindName(hit.kind), hit.date].filter(Boolean).join('　');
  const place = hit.sections[0];
  const excerpt = [hit.excerpt, place?.excerpt, place?.label].find((list) => list && list.length > 0) ?? [];
  return option(hit.url, make('b', '', title(hit)), make('small', '', said), make('span', '', ...parts(excerpt)));
}

/** A name as an option: it leads to the search for it. */
export function nameOption({ entry }: Suggestion, searchFor: (text: string) => string): HTMLAnchorElement {
  const kind = say.nameKinds[entry.kind];
  const said = entry.of ? say.otherName(kind, entry.of) : kind;
  const a = option(searchFor(entry.name), make('b', '', entry.name), make('small', '', said));
  a.className = 'name';
  return a;
}
