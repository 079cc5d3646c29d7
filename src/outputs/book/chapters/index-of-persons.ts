/** Every person, with each place of the book that names them. */
import type { Archive } from '../../../domain/archive/archive.ts';
import { calledIn, said } from '../../../domain/archive/people/people.ts';
import { x } from '../markup.ts';
import { placesOf, withNames } from '../named.ts';
import { type Chapter, list } from '../pieces.ts';

/**
 * The index, and the chapters that stand before with the places it leads to. On paper each place becomes its page (pdf.ts);
 * elsewhere it is told by its chapter.
 */
export function indexed(archive: Archive, before: Chapter[]): [...Chapter[], Chapter] {
  const persons = archive.people;
  const unionName = (id: string) => archive.union(id).name;
  const chapters = withNames(
    before,
    persons.map(({ name }) => name),
  );
  const places = (person: number) =>
    chapters.flatMap((c) =>
      placesOf(c, person).map(
        (id, i) => x`<a data-part="page" href="#${id}">${i === 0 ? (c.short ?? c.title) : '又'}</a>`,
      ),
    );
  return [
    ...chapters,
    {
      id: 'index',
      title: '人名索引',
      role: 'index',
      parts: [],
      body: x`<h1>人名索引</h1><ul class="index">${persons.map(
        (p, i) =>
          x`<li><b>${calledIn(p)}</b>　${p.standings[0] && x`<small>${said(p.standings[0], unionName)}</small>　`}${list(places(i))}</li>`,
      )}</ul>`,
    },
  ];
}
