/** A search as a reader means it: the words as typed; if they stand nowhere, what pinyin spells; what is near by name. */
import type { Engine, Filters, Order, Results } from '../engine/engine.ts';
import { Script } from '../engine/script.ts';
import { loadSettings } from '../engine/settings.ts';
import { byNearness, byPinyin, byText, type NameEntry, type NameList, readNames, type Suggestion } from './names.ts';

export interface Sought {
  results: Results;
  /** What was looked for instead of the letters typed, where they were read as pinyin. */
  read: string[];
  /** Names that may have been meant, where nothing was found. */
  near: string[];
}

export interface Names {
  entries: NameEntry[];
  /** A text as names are compared: in the edition's characters. */
  simple: (text: string) => string;
}

/** As many names are looked for at once when letters are read as pinyin. */
const mostNames = 8;

let names: Promise<Names> | undefined;

async function fetchNames(address: string): Promise<NameList> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<NameList>;
}

/** `address` is that of the list of names, `folder` that of the index. A failed load is tried again. */
export function loadNames(address: string, folder: string): Promise<Names> {
  names ??= Promise.all([fetchNames(address), loadSettings(folder)])
    .then(([list, settings]) => {
      const script = new Script(settings.script);
      const simple = (text: string) => script.folded(text);
      return { entries: readNames(list, simple), simple };
    })
    .catch((error: unknown) => {
      names = undefined;
      throw error;
    });
  return names;
}

/** Names for a text as it is typed, the best first, each thing once: by its own name where that fits too. */
export function suggest({ entries, simple }: Names, text: string, most: number): Suggestion[] {
  const things = new Map<string, Suggestion>();
  for (const suggestion of [...byText(entries, simple(text)), ...byPinyin(entries, text)]) {
    const { name, of } = suggestion.entry;
    if (!things.has(of || name) || !of) things.set(of || name, suggestion);
  }
  return [...things.values()].slice(0, most);
}

const unique = (list: string[]) => [...new Set(list)];

/** `names` is asked for only where the words as typed stand nowhere. */
export async function seek(
  engine: Engine,
  names: () => Promise<Names>,
  text: string,
  filters: Filters,
  order: Order,
): Promise<Sought> {
  const results = await engine.search(text, filters, order);
  if (results.count > 0 || text.trim() === '') return { results, read: [], near: [] };
  const { entries, simple } = await names();
  const spelled = byPinyin(entries, text);
  // Where letters spell a name whole, that is meant, and no part of another.
  const whole = spelled.filter(({ part, entry }) => part === entry.name);
  const read = unique((whole.length > 0 ? whole : spelled).map(({ part }) => part)).slice(0, mostNames);
  if (read.length > 0) {
    const found = await engine.search(read, filters, order);
    if (found.count > 0) return { results: found, read, near: [] };
  }
  const near = unique(byNearness(entries, simple(text)).map(({ entry }) => entry.name)).slice(0, 3);
  return { results, read: [], near };
}
