/** Cuts the words of all pages into parts, each fetched by the queries that need it. */
import { type Contents, lengthDigit, nameOfPart } from '../../src/search/contents.ts';
import { packPart, packPlaces } from '../../src/search/part.ts';
import type { Places } from '../../src/search/positions.ts';
import { gap } from '../../src/search/tokens.ts';
import { pack } from './packed.ts';

/** Every word with its places, in order. `pages`: each page's words in their places. */
function collect(pages: string[][]): [word: string, places: number[]][] {
  const words = new Map<string, Places>();
  for (const [page, row] of pages.entries())
    for (const [at, word] of row.entries()) {
      if (word === gap) continue;
      const places = words.get(word) ?? new Map<number, number[]>();
      if (places.size === 0) words.set(word, places);
      const positions = places.get(page);
      if (positions) positions.push(at);
      else places.set(page, [at]);
    }
  return [...words.keys()].sort().map((word) => [word, packPlaces(words.get(word) as Places)]);
}

/**
 * The bytes of a part at which a query fetches least: the list of parts is fetched whole, and about four parts. `bytes`:
 * those of all places.
 */
const partSize = (bytes: number) => Math.max(1000, Math.round(2 * Math.sqrt(bytes)));

/** The words in parts of about `size` bytes. A word that fills one stands alone, so that no other is fetched with it. */
function cut(words: [word: string, places: number[]][], size: number): [word: string, places: number[]][][] {
  const parts: [word: string, places: number[]][][] = [];
  let room = 0;
  for (const word of words) {
    const bytes = word[1].length + word[0].length;
    const last = parts.at(-1);
    if (last && bytes <= room) {
      last.push(word);
      room -= bytes;
    } else {
      parts.push([word]);
      room = size - bytes;
    }
  }
  return parts;
}

/** Writes the parts into `folder`. `pages`: each page's words in their places. Returns the table of contents. */
export function writeIndex(folder: string, edition: string, pages: string[][]): Contents {
  const words = collect(pages);
  const size = partSize(words.reduce((sum, [, places]) => sum + places.length, 0));
  const parts = cut(words, size);
  const large: Contents['large'] = {};
  for (const [i, part] of parts.entries()) {
    const bytes = packPart(part);
    if (bytes.length > 2 * size) large[i] = Math.round(bytes.length / size);
    pack(`${folder}${nameOfPart(edition, i)}`, bytes);
  }
  return {
    edition,
    lasts: parts.map((part) => part.at(-1)?.[0]).join(' '),
    large,
    lengths: pages.map((row) => lengthDigit(row.length)).join(''),
  };
}
