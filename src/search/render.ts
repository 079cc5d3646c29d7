/** Hits and names as elements. All text is set as text: nothing that was typed or indexed is ever read as markup. */
import { option } from './combobox.ts';
import type { Hit, Part, Place } from './engine.ts';
import type { Suggestion } from './names.ts';
import { say } from './say.ts';

export function make(tag: string, className = '', ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

export const parts = (list: Part[]): (Node | string)[] =>
  list.map(({ text, mark }) => (mark ? make('mark', '', text) : text));

/** A title, which breaks where it may and nowhere else. */
function title({ title, breaks }: Hit): (Node | string)[] {
  let at = 0;
  return title.flatMap(({ text, mark }) => {
    const cuts = [0, ...breaks.map((place) => place - at).filter((cut) => cut > 0 && cut < text.length), text.length];
    const starts = at > 0 && breaks.includes(at) ? [make('wbr')] : [];
    at += text.length;
    const pieces = cuts.slice(1).flatMap((end, i) => [...(i > 0 ? [make('wbr')] : []), text.slice(cuts[i], end)]);
    return [...starts, ...(mark ? [make('mark', '', ...pieces)] : pieces)];
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
  const li = make('li', '', make('h2', 'title', link(hit.url, ...title(hit))));
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
  return option(
    hit.url,
    make('b', 'title', ...title(hit)),
    make('small', '', said),
    make('span', '', ...parts(excerpt)),
  );
}

/** A name as an option: it leads to the search for it. */
export function nameOption({ entry }: Suggestion, searchFor: (text: string) => string): HTMLAnchorElement {
  const kind = say.nameKinds[entry.kind];
  const said = entry.of ? say.otherName(kind, entry.of) : kind;
  const a = option(searchFor(entry.name), make('b', '', entry.name), make('small', '', said));
  a.className = 'name';
  return a;
}
