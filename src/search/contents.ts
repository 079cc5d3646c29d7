/** The index's table of contents, fetched first; made when the site is built. */

export interface Contents {
  /** Names this making of the index, in the addresses of its parts and texts: nothing old is taken from a cache. */
  edition: string;
  /** The last word of each part, apart by spaces. */
  lasts: string;
  /** The parts that are much larger than most, by number, and how many times. */
  large: Record<string, number>;
  /** The pages' lengths, each a digit: what a power of the square root of 2 it is. */
  lengths: string;
}

/** The file of a page's text. */
export const nameOfPage = (edition: string, page: number) => `${edition}-${page.toString(36)}.page`;

/** The file of a part. */
export const nameOfPart = (edition: string, part: number) => `${edition}-${part.toString(36)}.part`;

export const nameOfFacets = (edition: string) => `${edition}-facets.json`;

const digits = 36;

/** A page's length in words as a digit. */
export const lengthDigit = (words: number): string =>
  Math.min(digits - 1, Math.round(2 * Math.log2(Math.max(1, words)))).toString(digits);

/** The pages' lengths, the average being 1. */
export function pageLengths({ lengths }: Contents): number[] {
  const words = [...lengths].map((digit) => 2 ** (Number.parseInt(digit, digits) / 2));
  const average = words.reduce((sum, n) => sum + n, 0) / words.length;
  return words.map((n) => n / average);
}
