/** Queries that are pieces of sentences. */
import { type Corpus, type Draw, textsOf } from './corpus.ts';

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

/** One to fourteen Han characters. */
export const pieces: Draw = (corpus, count) =>
  range(count).map((i) => {
    const length = (i % 14) + 1;
    const text = corpus.piece(length);
    const of = length === 1 ? 'one character' : length < 5 ? 'Han 2-4' : 'Han 5-14';
    return { of, query: text, text, pages: corpus.with([text]) };
  });

/** With whatever stands in them: commas, quotes, letters, numbers. */
export const mixed: Draw = (corpus, count) =>
  range(count).flatMap(() => {
    const sentence = corpus.random.pick(corpus.sentences);
    const at = corpus.random.int(0, Math.max(0, sentence.length - 14));
    const text = sentence.slice(at, at + corpus.random.int(4, 14)).replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
    if (/["\s]|^-/.test(text) || /^[“「『].*[”」』]$/u.test(text) || !/\p{P}|[\da-z]/iu.test(text)) return [];
    return { of: 'mixed', query: text, text, pages: corpus.with([text]) };
  });

function word(corpus: Corpus, runs: string[]): string {
  const run = [...corpus.random.pick(runs)];
  const at = corpus.random.int(0, run.length - 2);
  return run.slice(at, at + corpus.random.int(2, 4)).join('');
}

/** Two words of one page. */
export const pairs: Draw = (corpus, count) =>
  range(count).map(() => {
    const runs = textsOf(corpus.random.pick(corpus.documents))
      .join('。')
      .match(/\p{Script=Han}{2,}/gu) ?? ['工会'];
    const both = [word(corpus, runs), word(corpus, runs)];
    return { of: 'two words', query: both.join(' '), text: both[0] as string, pages: corpus.with(both) };
  });
