/**
 * How engines are to read the documents. Search here finds rows of characters, not words: so each Han character is a term with a
 * place of its own, and a quoted query (`match_phrase`) finds exactly what stands in the text.
 */

const han = { type: 'text', analyzer: 'han', fields: { pairs: { type: 'text', analyzer: 'han_pairs' } } } as const;
const word = { type: 'keyword' } as const;

/** Body of `PUT /<index>`: without plugins, by the standard tokeniser (UAX #29), which cuts Han into characters. */
export const openSearchIndex = {
  settings: {
    analysis: {
      analyzer: {
        han: { type: 'custom', tokenizer: 'standard', filter: ['cjk_width', 'lowercase'] },
        // For ranking: two characters in a row weigh more than two apart.
        han_pairs: { type: 'custom', tokenizer: 'standard', filter: ['cjk_width', 'lowercase', 'cjk_bigram'] },
      },
    },
  },
  mappings: {
    // A field that is not named here is a mistake, and refused.
    dynamic: 'strict',
    properties: {
      url: word,
      title: han,
      kind: word,
      union: word,
      topic: word,
      year: { type: 'short' },
      day: { type: 'date', format: 'strict_date' },
      blocks: {
        // Nested, so that `inner_hits` says which piece was found, and its fragment leads there.
        type: 'nested',
        properties: { fragment: { type: 'keyword', index: false }, under: han, text: han },
      },
    },
  },
} as const;

/** Body of `PATCH /indexes/<index>/settings`. */
export const meilisearchSettings = {
  searchableAttributes: ['title', 'blocks.text', 'blocks.under'],
  filterableAttributes: ['kind', 'union', 'topic', 'year'],
  sortableAttributes: ['day'],
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['zho'] }],
  // Readers ask for what is written: no likeness.
  typoTolerance: { enabled: false },
} as const;
