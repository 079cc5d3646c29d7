/** Queries that are numbers and dates, in every form in which they may be written. */
import { dateForms, otherWriting, wide } from '../forms.ts';
import type { Corpus, Draw } from './corpus.ts';

const found = ({ all }: Corpus, pattern: RegExp) => [...new Set(all.match(pattern) ?? [])];
const others = (text: string, { edition }: Corpus) => otherWriting(text, edition === 'simplified' ? '万' : '萬');

export const numbers: Draw = (corpus, count) => {
  const all = found(corpus, /\d+(?:\.\d+)?\p{Script=Han}{1,3}/gu).filter((text) => !/^(19|20)\d\d年/.test(text));
  return corpus.random.sample(all, count).flatMap((text) => {
    const [other, ...more] = others(text, corpus);
    const written = other === undefined ? [text] : [text, other];
    return [
      { of: 'number', query: text, text, pages: corpus.withAny([...written, ...more]) },
      ...(other ? [{ of: 'number, other form', query: other, text, pages: corpus.withAny(written) }] : []),
    ];
  });
};

export const dates: Draw = (corpus, count) =>
  corpus.random.sample(found(corpus, /(?<!\d)(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?/gu), count).flatMap((text) => {
    const forms = dateForms(text);
    const pages = corpus.withAny(forms);
    return forms.map((query) => ({ of: 'date', query, text, pages }));
  });

/** Numbers and words of letters in full width. */
export const widths: Draw = (corpus, count) => {
  const all = found(
    corpus,
    /\p{Script=Han}{0,3}(?<![\d.a-z])(?:\d+(?:\.\d+)?|[a-z]+)(?![\d.a-z])\p{Script=Han}{0,3}/gu,
  ).filter((text) => !/^(19|20)\d\d年$/.test(text));
  return corpus.random.sample(all, count).map((text) => {
    const pages = corpus.withAny([text, ...others(text, corpus)]);
    return { of: 'full width', query: wide(text), text, pages };
  });
};
