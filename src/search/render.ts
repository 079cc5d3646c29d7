/** Hits as elements. All text is set as text: nothing that was typed or indexed is ever read as markup. */
import type { Hit, Part, Place } from './engine.ts';
import { pageKinds } from './kinds.ts';

export function make(tag: string, className = '', ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

export const parts = (list: Part[]): (Node | string)[] =>
  list.map(({ text, mark }) => (mark ? make('mark', '', text) : text));

export function link(url: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const a = document.createElement('a');
  a.href = url;
  a.append(...content);
  return a;
}

export const kindName = (kind: string): string => pageKinds[kind as keyof typeof pageKinds] ?? '';

function place({ label, url, excerpt }: Place): HTMLElement {
  return make('li', '', link(url, label), make('p', '', ...parts(excerpt)));
}

/** A hit as an item of the list of results: its link, what it is, the match, and the places on the page that match. */
export function item(hit: Hit): HTMLElement {
  const li = make('li', '', make('h2', '', link(hit.url, ...parts(hit.title))));
  const tags = [kindName(hit.kind), hit.date, hit.unions].filter((text): text is string => Boolean(text));
  li.append(make('div', 'tags', ...tags.map((text) => make('span', '', text))));
  if (hit.excerpt.length > 0) li.append(make('p', '', ...parts(hit.excerpt)));
  if (hit.sections.length > 0) {
    const more = hit.places - hit.sections.length;
    const list = make('ul', 'sections', ...hit.sections.map(place));
    if (more > 0) list.append(make('li', 'soft', `这一页还有 ${more} 处`));
    li.append(list);
  }
  return li;
}
