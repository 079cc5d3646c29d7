/** Words for an editor to read: every place where a Simplified character may have become one of several Traditional ones. */
import characters from 'opencc-js/dict/STCharacters';
import phrases from 'opencc-js/dict/STPhrases';

const pairs = (dictionary: string) => dictionary.split('|').map((pair) => pair.split(' ') as [string, string]);

/** What a character becomes by itself and in words, where that is not one thing: 发 becomes 發 and 髮. */
const become = new Map<string, Set<string>>();
for (const [from, to] of [...pairs(characters), ...pairs(phrases)]) {
  const made = [...to];
  for (const [i, c] of [...from].entries()) become.set(c, (become.get(c) ?? new Set()).add(made[i] ?? c));
}

/** A text in Simplified characters and the same one, of the same length, in Traditional characters. */
export type Both = [simplified: string, traditional: string];

/**
 * The risky places in `texts`, by what became what (发→發), with four characters before and after. A place that has the
 * same neighbours as one in `known` was read before.
 */
export function wordsToRead(texts: Both[], known: string[] = []): Map<string, string[]> {
  const around = (text: string, i: number, n: number) => text.slice(Math.max(0, i - n), i + n + 1);
  const seen = new Set<string>();
  for (const text of known) for (const i of text.split('').keys()) seen.add(around(text, i, 1));
  const words = new Map<string, string[]>();
  for (const [simplified, traditional] of texts)
    for (const [i, c] of simplified.split('').entries()) {
      const near = around(simplified, i, 1);
      if ((become.get(c)?.size ?? 0) < 2 || seen.has(near)) continue;
      seen.add(near);
      const way = `${c}→${traditional[i]}`;
      words.set(way, [...(words.get(way) ?? []), around(traditional, i, 4)]);
    }
  return words;
}
