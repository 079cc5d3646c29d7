/** Where search finds what it needs, said by the search form in the head of every page; the engine and the names, loaded when someone searches. */
import { remember } from '../engine/memory.ts';
import type { NameEntry } from '../names/names.ts';
import type { NumberedReport } from '../names/places.ts';
import { loadNames } from '../names/seek.ts';

export const headForm = document.querySelector<HTMLFormElement>('form[data-engine]');
/** The edition's index (`/pagefind/` under the base) and its names. */
const { engine = '', names = '', places = '' } = headForm?.dataset ?? {};
const wayToRoot = places.replace(/\/?search\/[^/]*$/, '');
/** The root of the edition, without the slash at its end. In a folder, where the way there is relative, stand-in.ts settles it. */
export const root = wayToRoot.startsWith('.') ? `/${wayToRoot}` : wayToRoot;

/** The address of the search page, or of the search for a text. */
export const searchFor = (text?: string) =>
  `${headForm?.action ?? ''}${text === undefined ? '' : `?${new URLSearchParams({ q: text })}`}`;

/** Where a name leads: to its own page in this edition, or to the `search` for it. Opened from a disk, a page is a file. */
export function addressOf({ name, to }: NameEntry, search: (text: string) => string = searchFor): string {
  if (!to) return search(name);
  const page = searchFor();
  return new URL(`..${to}${page.endsWith('.html') ? 'index.html' : ''}`, page).href;
}

/** A failed load is tried again by the next search. */
const theEngineIn = remember(async (folder) => (await import('../engine/search.ts')).openEngine(folder));
export const theEngine = () => theEngineIn(engine);
const namesAt = remember(loadNames);
export const theNames = () => namesAt(names);
const reportsAt = remember(async (address): Promise<NumberedReport[]> => (await fetch(address)).json());
export const theReports = () => reportsAt(places);
