/** Traditional characters and variants of a query, brought to the form that the archive's text has. */

/** Made for the text of one site (scripts/search/script-map.ts): only what can lead to a character that stands in it. */
export interface ScriptMap {
  /** Characters that the text does not have, and for each, at the same place, what it has instead. */
  from: string;
  to: string;
  /** Characters that the text has, and that may also stand for another: 著 for 着. */
  also: Record<string, string>;
  /** Words in which a character does not become what it becomes by itself: 瞭解 → 了解. */
  words: Record<string, string>;
}

const maxVariants = 16;
const longest = 6;

interface Lookup {
  single: Map<string, string>;
  words: Map<string, string>;
  /** The characters with which words begin. */
  begin: Set<string>;
}

const lookups = new WeakMap<ScriptMap, Lookup>();

function lookupOf(map: ScriptMap): Lookup {
  const known = lookups.get(map);
  if (known) return known;
  const to = [...map.to];
  const words = new Map(Object.entries(map.words));
  const made = {
    single: new Map([...map.from].map((c, i) => [c, to[i] ?? c])),
    words,
    begin: new Set([...words.keys()].map((word) => [...word][0] as string)),
  };
  lookups.set(map, made);
  return made;
}

/** What the text has instead of what stands at this place, and of how many characters. */
function insteadAt(chars: string[], at: number, { single, words, begin }: Lookup): [text: string, length: number] {
  const c = chars[at] as string;
  for (let length = begin.has(c) ? Math.min(longest, chars.length - at) : 0; length > 1; length -= 1) {
    const word = words.get(chars.slice(at, at + length).join(''));
    if (word !== undefined) return [word, length];
  }
  return [single.get(c) ?? c, 1];
}

/** The forms that a query may have in the text, the likeliest first; the query itself where nothing is to be changed. */
export function simplify(text: string, map: ScriptMap): string[] {
  const chars = [...text];
  let forms = [''];
  for (let i = 0; i < chars.length; ) {
    const [instead, length] = insteadAt(chars, i, lookupOf(map));
    const also = length === 1 && forms.length < maxVariants ? map.also[chars[i] as string] : undefined;
    forms = [instead, ...(also ? [also] : [])].flatMap((choice) => forms.map((form) => form + choice));
    i += length;
  }
  return [...new Set(forms)];
}

/** The likeliest form of a text of the archive: in Traditional characters, its Simplified text; else the text itself. */
export function simplified(text: string, map: ScriptMap): string {
  const chars = [...text];
  const lookup = lookupOf(map);
  let made = '';
  for (let i = 0; i < chars.length; ) {
    const [instead, length] = insteadAt(chars, i, lookup);
    made += instead;
    i += length;
  }
  return made;
}
