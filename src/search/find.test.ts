/** What is found by places in an index is what plain comparison finds in the text, whatever the words cost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { recordWords } from '../../scripts/search/record.ts';
import type { SearchDocument } from './document.ts';
import { Finder } from './find.ts';
import { prepare, termRanges } from './match.ts';
import type { Places } from './positions.ts';
import { parseQuery } from './query.ts';

const map = { from: '', to: '', also: {}, words: {} };

function documentOf([title = '', ...texts]: string[], i: number): SearchDocument {
  const blocks = texts.map((text) => ({ text, id: '', label: '' }));
  return { url: `/${i}/`, title, blocks, filters: {}, meta: {}, day: '' };
}

/** The index: every word with its positions. */
function indexOf(documents: SearchDocument[], cost: (word: string) => number) {
  const words = new Map<string, Places>();
  for (const [page, document] of documents.entries())
    for (const [at, word] of recordWords(document).entries()) {
      const places = words.get(word) ?? new Map<number, number[]>();
      words.set(word, places.set(page, [...(places.get(page) ?? []), at]));
    }
  return {
    cost,
    places: async (word: string) => words.get(word) ?? new Map(),
  };
}

// Few characters, so that texts are full of near misses.
const text = fc.string({ unit: fc.constantFrom(...'工会会家的5·1，“”a '), maxLength: 14 });
const page = fc.array(text, { minLength: 1, maxLength: 4 });

const finds = (query: fc.Arbitrary<string>) =>
  fc.asyncProperty(
    fc.array(page, { minLength: 1, maxLength: 4 }),
    query,
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }),
    async (pages, asked, prices) => {
      const documents = pages.map(documentOf);
      const finder = new Finder(
        indexOf(documents, (word) => prices[word.length % 7] ?? 1),
        documents.length,
      );
      const parsed = parseQuery(asked, map);
      fc.pre(parsed.terms.length === 1);
      const [places] = await finder.query({
        ...parsed,
        terms: parsed.terms.map((term) => ({ ...term, exclude: false })),
      });
      const [term] = parsed.terms;
      const holds = ({ title, blocks }: SearchDocument) =>
        [title, ...blocks.map((block) => block.text)].some((t) => term && termRanges(prepare(t), term).length > 0);
      const holding = documents.flatMap((document, i) => (holds(document) ? [i] : []));
      assert.deepEqual([...(places?.keys() ?? [])].sort(), holding);
    },
  );

test('a phrase is found where it stands, and nowhere else', () => fc.assert(finds(text), { numRuns: 3000 }));

test('a phrase in quotes is found across punctuation too', () =>
  fc.assert(finds(text.map((t) => `"${t.replaceAll('"', '')}"`)), { numRuns: 3000 }));

test('a phrase in the text stands where it was found', async () => {
  const documents = [documentOf(['职工书屋', '职工。职工书屋，职工书屋'], 0)];
  const finder = new Finder(
    indexOf(documents, () => 1),
    1,
  );
  const [places] = await finder.query(parseQuery('职工书屋', map));
  assert.equal(places?.get(0)?.length, 3);
  assert.equal(places?.get(0)?.[0], 0);
});
