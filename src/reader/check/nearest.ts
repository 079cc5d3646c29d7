/** The known word that an unknown one may have meant. */
import { closestMatch } from 'leven';

/** The nearest of `words` by edit distance, when at most a third of the letters differ. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  return closestMatch(word, [...words], { maxDistance: Math.max(1, Math.floor(word.length / 3)) });
}
