/** Queries that are titles of pages and names. */
import type { Corpus, Draw, Drawn } from './corpus.ts';

/** Titles of pages of a kind: such a page should come first. */
export const titles =
  (kind: string, of: string): Draw =>
  (corpus, count) => {
    const all = corpus.documents.filter(({ filters }) => filters.kind?.[0] === kind).map(({ title }) => title);
    return corpus.random.sample([...new Set(all)], count).map((title) => ({
      of,
      query: title.replaceAll('"', ''),
      text: title,
      pages: corpus.with(/\s/.test(title) ? title.split(/\s+/) : [title]),
      first: corpus.documents.filter((document) => document.title === title).map(({ url }) => url),
    }));
  };

export const names = (list: string[], corpus: Corpus, count: number): Drawn[] =>
  corpus.random
    .sample(list, count)
    .map((name) => ({ of: 'name', query: name, text: name, pages: corpus.with([name]) }));
