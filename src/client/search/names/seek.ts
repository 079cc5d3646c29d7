/** A search as a reader means it: the words as typed; if they stand nowhere, what pinyin spells; what is near by name. */
import type { Filters, Order, Results } from '../engine/engine.ts';
import type { Engine } from '../engine/search.ts';
import { byNearness, byPinyin, byText, type NameEntry, type NameList, readNames, type Suggestion } from './names.ts';

export interface Sought {
  results: Results;
  /** What was looked for instead of the letters typed, where they were read as pinyin. */
  read: string[];
  /** Names that may have been meant, where nothing was found. */
  near: string[];
}

/** As many names are looked for at once when letters are read as pinyin: of 4,000 made names 13 have the same initials. */
const mostNames = 16;

/** `address` is that of the list of names. */
export async function loadNames(address: string): Promise<NameEntry[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readNames((await response.json()) as NameList);
}

/** Names for a text as it is typed, the best first, each thing once: by its own name where that fits too. */
export function suggest(
  entries: NameEntry[],
  text: string,
  most: number,
  { reader }: Pick<Engine, 'reader'>,
): Suggestion[] {
  const things = new Map<string, Suggestion>();
  for (const suggestion of [...byText(entries, text, reader), ...byPinyin(entries, text)]) {
    const { name, of } = suggestion.entry;
    if (!things.has(of || name) || !of) things.set(of || name, suggestion);
  }
  return [...things.values()].slice(0, most);
}

/** `names` is asked for only where the words as typed stand nowhere. */
export async function seek(
  engine: Pick<Engine, 'search' | 'reader'>,
  names: () => Promise<NameEntry[]>,
  text: string,
  filters: Filters,
  order: Order,
): Promise<Sought> {
  const results = await engine.search(text, filters, order);
  if (results.count > 0 || text.trim() === '') return { results, read: [], near: [] };
  const entries = await names();
  const spelled = byPinyin(entries, text);
  // Where letters spell a name whole, that is meant, and no part of another.
  const whole = spelled.filter(({ part, entry }) => part === entry.name);
  const read = [...new Set((whole.length > 0 ? whole : spelled).map(({ part }) => part))].slice(0, mostNames);
  const found = read.length > 0 ? await engine.search(read, filters, order) : results;
  if (found.count > 0) return { results: found, read, near: [] };
  const near = new Set(byNearness(entries, text, engine.reader).map(({ entry }) => entry.name));
  return { results, read: [], near: [...near].slice(0, 3) };
}
