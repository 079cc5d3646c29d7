/** The ids of the notes of a page: short, since the mark in the text and the note itself both say them. */

import type { Archive, Figure, Term } from '../../domain/archive/archive.ts';

export const figureNote = (archive: Archive, figure: Figure) =>
  `ui-f${archive.report(figure.report).figures.indexOf(figure)}`;
export const termNote = (archive: Archive, term: Term) => `ui-t${archive.terms.indexOf(term)}`;
