/** Names that a title does not break: unions and their places, people, terms, topics. */
import type { Archive } from '../domain/archive/archive.ts';

export const namesOf = (archive: Archive): ReadonlySet<string> =>
  new Set([
    ...archive.unions.flatMap(({ name, short, aliases, place = '' }) => [
      name,
      short,
      place,
      name.replace(/总工会$/, ''),
      ...aliases,
    ]),
    ...archive.people.map(({ name }) => name),
    ...archive.terms.map(({ term }) => term),
    ...archive.topics.map(({ name }) => name),
  ]);
