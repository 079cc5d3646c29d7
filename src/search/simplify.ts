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

const singles = new WeakMap<ScriptMap, Map<string, string>>();

function singlesOf(map: ScriptMap): Map<string, string> {
  const known = singles.get(map);
  if (known) return known;
  const to = [...map.to];
  const made = new Map([...map.from].map((c, i) => [c, to[i] ?? c]));
  singles.set(map, made);
  return made;
}

/** The forms that a query may have in the text, the likeliest first; the query itself where nothing is to be changed. */
export function simplify(text: string, map: ScriptMap): string[] {
  const single = singlesOf(map);
  const chars = [...text];
  let forms = [''];
  for (let i = 0; i < chars.length; ) {
    const length = longestWord(chars, i, map.words);
    const c = chars[i] as string;
    const choices =
      length > 0
        ? [map.words[chars.slice(i, i + length).join('')] as string]
        : [single.get(c) ?? c, ...(map.also[c] && forms.length < maxVariants ? [map.also[c]] : [])];
    forms = choices.flatMap((choice) => forms.map((form) => form + choice));
    i += length || 1;
  }
  return [...new Set(forms)];
}

/** The likeliest form of a text of the archive: in Traditional characters, its Simplified text; else the text itself. */
export const simplified = (text: string, map: ScriptMap): string => simplify(text, map)[0] as string;

function longestWord(chars: string[], at: number, words: Record<string, string>): number {
  for (let length = Math.min(longest, chars.length - at); length > 1; length -= 1)
    if (Object.hasOwn(words, chars.slice(at, at + length).join(''))) return length;
  return 0;
}
