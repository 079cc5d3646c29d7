/** The list of people under the letters that their ids begin with: whole where it is short, else a page a letter. */
import type { Person } from '../types.ts';

/** The most people on one page before they are cut by letter. */
export const peopleLimit = 400;

export const underLetters = (people: Person[]): [letter: string, people: Person[]][] => [
  ...Map.groupBy(people, ({ id }) => id.charAt(0)),
];

/** The letters that have a page of their own: none where all people stand on one. */
export const lettersApart = (people: Person[], limit = peopleLimit) =>
  people.length > limit ? underLetters(people) : [];
