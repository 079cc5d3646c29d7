/**
 * A part of the index as bytes: words in order, and where each stands. All numbers are LEB128, so that small ones take a
 * byte; pages and positions are counted on from the one before.
 *
 *     bytes of the words, the words apart by spaces, for each word the bytes of its places;
 *     then for each word, for each page: the page, how many positions, the positions
 */
import type { Places } from './positions.ts';

export type Word = [word: string, places: Places];

const utf8 = new TextEncoder();

function put(bytes: number[], value: number) {
  let left = value;
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
  bytes.push(left);
}

/** The places of one word; pages and positions are in order. */
export function packPlaces(places: Places): number[] {
  const bytes: number[] = [];
  let lastPage = 0;
  for (const [page, positions] of places) {
    put(bytes, page - lastPage);
    put(bytes, positions.length);
    lastPage = page;
    let last = 0;
    for (const position of positions) {
      put(bytes, position - last);
      last = position;
    }
  }
  return bytes;
}

/** Words in order, each with its packed places. No word holds a space. */
export function packPart(words: [word: string, places: number[]][]): Uint8Array {
  const names = utf8.encode(words.map(([word]) => word).join(' '));
  const lengths: number[] = [];
  for (const [, places] of words) put(lengths, places.length);
  const head: number[] = [];
  put(head, names.length);
  return Uint8Array.from([...head, ...names, ...lengths, ...words.flatMap(([, places]) => places)]);
}

class Reader {
  at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  text(length: number): string {
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }

  places(length: number): Places {
    const places: Places = new Map();
    let page = 0;
    for (const end = this.at + length; this.at < end; ) {
      page += this.number();
      const positions: number[] = new Array(this.number());
      let position = 0;
      for (let i = 0; i < positions.length; i += 1) {
        position += this.number();
        positions[i] = position;
      }
      places.set(page, positions);
    }
    return places;
  }
}

/** Where a word stands, by the part that would hold it. */
export function placesIn(part: Uint8Array, word: string): Places {
  const reader = new Reader(part);
  const words = reader.text(reader.number()).split(' ');
  const wanted = words.indexOf(word);
  let before = 0;
  let length = 0;
  for (let i = 0; i < words.length; i += 1) {
    const bytes = reader.number();
    if (i < wanted) before += bytes;
    if (i === wanted) length = bytes;
  }
  reader.at += before;
  return reader.places(length);
}
