/** The ids of the notes of a page: short, since the mark in the text and the note itself both say them. */
import { archive } from '../content.ts';
import type { Figure, Term } from '../domain/archive.ts';

export const figureNote = (figure: Figure) => `ui-f${archive.report(figure.report).figures.indexOf(figure)}`;
export const termNote = (term: Term) => `ui-t${archive.terms.indexOf(term)}`;
