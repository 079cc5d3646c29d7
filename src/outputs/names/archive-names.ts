/** Every name that the archive knows, for search to suggest. */
import { address } from '../../domain/addresses/address.ts';
import type { Archive } from '../../domain/archive/archive.ts';
import type { Name } from './name-list.ts';

export function archiveNames(archive: Archive): Name[] {
  const places = new Set(archive.unions.map(({ short }) => short));
  /** A term such as 甲、乙 or 甲（乙） is known by each of its parts too, but not by the place that it is of. */
  const partsOf = (term: string) =>
    term.split(/[、，（）()]/u).filter((part) => [...part].length >= 2 && !places.has(part));
  const names = archive.people.map(({ name }) => name);
  const namesakes = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  const unions = archive.unions.flatMap((union): Name[] => [
    { text: union.name, kind: 'union' },
    ...[...union.names.map(({ name }) => name), ...union.aliases]
      .filter((name) => name !== union.name)
      .map((text): Name => ({ text, kind: 'union', of: union.name })),
  ]);
  const terms = archive.terms.flatMap(({ term, aliases }): Name[] => [
    { text: term, kind: 'term' },
    ...[...partsOf(term), ...aliases]
      .filter((text) => text !== term)
      .map((text): Name => ({ text, kind: 'term', of: term })),
  ]);
  return [
    ...unions,
    ...terms,
    ...archive.people.flatMap(({ id, name, aliases }): Name[] => {
      // Where two persons bear one name, the suggestion searches for the name, which finds both.
      const to = namesakes.has(name) ? {} : { to: address.person(id) };
      return [
        { text: name, kind: 'person', ...to },
        ...aliases.map((text): Name => ({ text, kind: 'person', of: name, ...to })),
      ];
    }),
    ...archive.topics.map(({ name }): Name => ({ text: name, kind: 'topic' })),
    ...archive.metrics.map(({ name }): Name => ({ text: name, kind: 'metric' })),
    ...archive.unions.flatMap(({ place }): Name[] => (place ? [{ text: place, kind: 'place' }] : [])),
  ];
}
