/** A search as a reader means it: the words as typed; if they stand nowhere, what pinyin spells; what is near by name. */
import type { Filters, Order, Results } from '../engine/engine.ts';
import type { Reader } from '../engine/query.ts';
import type { Engine } from '../engine/search.ts';
import { inParts } from './in-parts.ts';
import { byNearness, byPinyin, byText, type NameEntry, type NameList, readNames, type Suggestion } from './names.ts';

export interface Sought {
  results: Results;
  /** What was looked for instead of the letters typed, where they were read as pinyin. */
  read: string[];
  /** What may have been meant, where nothing was found: the text in parts, or names. */
  near: string[];
}

/** At most so many names are looked for at once when letters are read as pinyin: of 4,000 made names 13 have the same initials. */
const mostNames = 16;

/** `address` is that of the list of names. */
export async function loadNames(address: string): Promise<NameEntry[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readNames((await response.json()) as NameList);
}

/** Names for a text as it is typed, the best first, each thing once: by its own name where that fits too. */
export function suggest(entries: NameEntry[], text: string, reader: Reader): Suggestion[] {
  const things = new Map<string, Suggestion>();
  for (const suggestion of [...byText(entries, text, reader), ...byPinyin(entries, text)]) {
    const { name, of } = suggestion.entry;
    if (!things.has(of || name) || !of) things.set(of || name, suggestion);
  }
  return [...things.values()];
}

/** What letters may spell: where they spell a name whole, that is meant, and no part of another. */
function spelled(entries: NameEntry[], text: string): string[] {
  const all = byPinyin(entries, text);
  const whole = all.filter(({ part, entry }) => part === entry.name);
  return [...new Set((whole.length > 0 ? whole : all).map(({ part }) => part))].slice(0, mostNames);
}

/** Seeks a text. `names` is called only where the words as typed stand nowhere. */
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
  // Letters spell one name, or each word of them a name of its own.
  for (const words of [[text], text.trim().split(/\s+/)]) {
    const read = words.map((word) => spelled(entries, word));
    if (read.flat().length === 0) continue;
    const found = await engine.search(
      read.map((names, i) => (names.length > 0 ? names : [words[i] as string])),
      filters,
      order,
    );
    if (found.count > 0) return { results: found, read: read.flat(), near: [] };
  }
  const parts = inParts(entries, text, engine.reader);
  const said = parts !== text && (await engine.search(parts, filters, order)).count > 0 ? [parts] : [];
  const near = new Set([...said, ...byNearness(entries, text, engine.reader).map(({ entry }) => entry.name)]);
  return { results, read: [], near: [...near].slice(0, 3) };
}
