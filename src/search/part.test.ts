import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packPart, packPlaces, placesIn } from './part.ts';
import type { Places } from './positions.ts';

const numbers = (max: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max }), { minLength: 1, maxLength: 9 }).map((list) => list.sort((a, b) => a - b));
const places = numbers(100_000).chain((pages) =>
  fc
    .tuple(...pages.map(() => numbers(3_000_000)))
    .map((all): Places => new Map(pages.map((page, i) => [page, all[i] ?? []]))),
);
const word = fc.string({ unit: fc.constantFrom(...'工会職𠮷5a~|'), minLength: 1, maxLength: 4 });

test('a part gives back the places of every word that it holds, and none of others', () =>
  fc.assert(
    fc.property(fc.dictionary(word, places, { minKeys: 1, maxKeys: 20 }), word, (held, other) => {
      const words = Object.keys(held).sort();
      const part = packPart(words.map((name) => [name, packPlaces(held[name] as Places)]));
      for (const name of words) assert.deepEqual(placesIn(part, name), held[name]);
      if (!words.includes(other)) assert.equal(placesIn(part, other).size, 0);
    }),
  ));
