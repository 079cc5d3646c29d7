/** Where search finds what it needs, said by the search form in the head of every page; the engine and the names, loaded when someone searches. */
import { Memory } from '../engine/memory.ts';
import type { Engine } from '../engine/search.ts';
import type { NameEntry } from '../names/names.ts';
import { loadNames } from '../names/seek.ts';

export const headForm = document.querySelector<HTMLFormElement>('form[data-engine]');
/** The edition's index (`/pagefind/` under the base) and its names. */
const { engine = '', names = '' } = headForm?.dataset ?? {};

/** The address of the search page, or of the search for a text. */
export const searchFor = (text?: string) =>
  `${headForm?.action ?? ''}${text === undefined ? '' : `?${new URLSearchParams({ q: text })}`}`;

const engines = new Memory<Engine>();
const lists = new Memory<NameEntry[]>();

/** A failed load is tried again by the next search. */
export const theEngine = () =>
  engines.get(engine, async () => (await import('../engine/search.ts')).Engine.open(engine));
export const theNames = () => lists.get(names, () => loadNames(names));
