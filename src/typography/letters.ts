/** Terms under the letters of their pinyin, as the glossary has them on the site and in the book. */
import { pinyin } from 'pinyin-pro';

/** The letter under which a term is filed: 「安康杯」竞赛 → A; a term that begins with a number, under 数字. */
const letterOf = (term: string) => {
  const [first = ''] = pinyin(term.replace(/^[^\p{L}\p{N}]+/u, ''), {
    pattern: 'first',
    toneType: 'none',
    type: 'array',
  });
  return /^[a-z]/i.test(first) ? first.charAt(0).toUpperCase() : '数字';
};

/** A letter with its terms, in the order given; numbers last. */
export const byLetter = <T extends { term: string }>(terms: T[]): [letter: string, terms: T[]][] =>
  [...Map.groupBy(terms, ({ term }) => letterOf(term))].sort(([a], [b]) => a.localeCompare(b, 'en'));
