/**
 * Fingerprints of texts that were withdrawn: they find such a text wherever it still stands, and do not hold it. A rolling sum
 * (Rabin and Karp) of the length tells where to look, a SHA-256 tells whether it is so.
 */
import { createHash } from 'node:crypto';

export interface TextDigest {
  /** Of the text without spaces, in UTF-16 units. */
  length: number;
  sum: number;
  sha256: string;
}

const factor = 31;

/** What a text says, however it is broken into lines or cut for the search index. */
export const solid = (text: string): string => text.normalize('NFC').replace(/[\s\p{Cf}\p{Variation_Selector}]/gu, '');

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const sumOf = (text: string, length: number) => {
  let sum = 0;
  for (let i = 0; i < length; i += 1) sum = (Math.imul(sum, factor) + text.charCodeAt(i)) | 0;
  return sum;
};

export function digestOfText(text: string): TextDigest {
  const plain = solid(text);
  return { length: plain.length, sum: sumOf(plain, plain.length), sha256: sha256(plain) };
}

/** Those of the digests whose text stands in `plain`, which is `solid`. */
export function textsIn<T extends TextDigest>(plain: string, digests: T[]): T[] {
  const byLength = Map.groupBy(digests, ({ length }) => length);
  return [...byLength].flatMap(([length, wanted]) => {
    if (plain.length < length) return [];
    const sums = new Map(wanted.map((digest) => [digest.sum, digest]));
    let highest = 1;
    for (let i = 1; i < length; i += 1) highest = Math.imul(highest, factor);
    const found = new Set<T>();
    let sum = sumOf(plain, length);
    for (let end = length; ; end += 1) {
      const digest = sums.get(sum);
      if (digest && !found.has(digest) && sha256(plain.slice(end - length, end)) === digest.sha256) found.add(digest);
      if (end >= plain.length) break;
      const without = sum - Math.imul(plain.charCodeAt(end - length), highest);
      sum = (Math.imul(without, factor) + plain.charCodeAt(end)) | 0;
    }
    return [...found];
  });
}
