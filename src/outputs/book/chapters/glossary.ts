/** Terms by letter, each with where the reports use it. */
import type { Archive, Term } from '../../../domain/archive/archive.ts';
import { basisText } from '../../../domain/basis.ts';
import { byLetter } from '../../../typography/letters.ts';
import { x } from '../markup.ts';
import { type Chapter, list, see, seeReport } from '../pieces.ts';
import { linksTo, placesIn } from '../places.ts';

/** `reports` are the chapters of the reports. */
export function glossary(archive: Archive, reports: Chapter[]): Chapter {
  /** The paragraph of a report that first uses the term, else the report. */
  const use = (report: string, term: string) => {
    const id = `report-${report}`;
    const chapter = reports.find((c) => c.id === id);
    return (chapter && placesIn(chapter, linksTo(`term-${term}`))[0]) ?? id;
  };
  const entry = (t: Term) =>
    x`<div class="term-entry" id="term-${t.id}"><h3>${t.term}</h3><p>${t.text}${t.usage}</p><p class="soft">${basisText(t)}。${t.aliases.length > 0 && `又作${t.aliases.join('、')}。`}${t.reports.length > 0 && x`见于${list(t.reports.map((id) => seeReport(archive, id, use(id, t.id))))}。`}${t.seeAlso.length > 0 && x`参见${list(t.seeAlso.map((id) => see(`term-${id}`, archive.term(id).term)))}。`}</p></div>`;
  const letters = byLetter(archive.terms);
  const idOf = (letter: string) => `letter-${letter === '数字' ? '0' : letter}`;
  return {
    id: 'glossary',
    title: '词条',
    role: 'glossary',
    parts: letters.map(([letter]) => ({ id: idOf(letter), title: letter })),
    body: x`<h1>词条</h1>${letters.map(([letter, terms]) => x`<h2 class="letter" id="${idOf(letter)}">${letter}</h2>${terms.map(entry)}`)}`,
  };
}
