/** Queries that spell names, in full or by initials. */
import { pinyin as readingOf } from 'pinyin-pro';
import type { NameEntry } from '../../../../src/client/search/names/names.ts';
import { type Corpus, type Drawn, han } from './corpus.ts';
import { otherScripts } from './scripts.ts';

export type Name = Pick<NameEntry, 'name' | 'kind'>;

const initialsOf = (syllables: string[]) => syllables.map(([c]) => c).join('');

/** Letters mean every name that they spell. A name is read in Simplified characters, a person's as one with a surname. */
export function pinyin(names: Name[], corpus: Corpus, count: number): Drawn[] {
  const spelled = names
    .filter(({ name }) => han.test(name.replaceAll('、', '')) && [...name].length <= 12 && [...name].length >= 2)
    .map(({ name, kind }) => {
      const typed = name.replaceAll('、', '');
      const read = corpus.edition === 'traditional' ? otherScripts.traditional[0]?.(typed) : typed;
      const person = kind === 'person' && { surname: 'head' as const };
      return { name, syllables: readingOf(read ?? '', { toneType: 'none', type: 'array', v: true, ...person }) };
    });
  return corpus.random.sample(spelled, count).flatMap(({ name, syllables }) => {
    const by = (of: string, way: (syllables: string[]) => string): Drawn => {
      const query = way(syllables);
      const meant = spelled.filter((other) => way(other.syllables) === query).map((other) => other.name);
      return { of, query, text: name, pages: corpus.withAny(meant) };
    };
    const full = by('pinyin', (other) => other.join(''));
    return syllables.length >= 3 ? [full, by('initials', initialsOf)] : [full];
  });
}
