/** Every person, with each place of the book that names them. */
import type { Archive } from '../../../src/domain/archive.ts';
import { people } from '../../../src/domain/people.ts';
import { x } from '../markup.ts';
import { type Chapter, list } from '../pieces.ts';
import { names, placesIn } from '../places.ts';

/** `chapters` are those that stand before. On paper each place becomes its page (pdf.ts); elsewhere it is told by its chapter. */
export function indexOfPersons(archive: Archive, chapters: Chapter[]): Chapter {
  const places = (name: string) =>
    chapters.flatMap((c) =>
      placesIn(c, names(name)).map(
        (id, i) => x`<a class="page" href="#${id}">${i === 0 ? (c.short ?? c.title) : '又'}</a>`,
      ),
    );
  return {
    id: 'index',
    title: '人名索引',
    role: 'index',
    parts: [],
    body: x`<h1>人名索引</h1><ul class="index">${people(archive).map(
      (p) =>
        x`<li><b>${p.name}</b>　${p.mentions[0] && x`<small>${p.mentions[0].role}</small>　`}${list(places(p.name))}</li>`,
    )}</ul>`,
  };
}
