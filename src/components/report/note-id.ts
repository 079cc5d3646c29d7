/** The ids of the notes of a page: short, since the mark in the text and the note itself both say them. */
import { archive } from '../../reader/archive.ts';
import type { Figure } from '../../domain/archive/archive.ts';
import type { TermData } from '../../domain/model.ts';

export const figureNote = (figure: Figure) => `ui-f${archive.report(figure.report).figures.indexOf(figure)}`;
export const termNote = (term: TermData) => `ui-t${archive.terms.indexOf(term)}`;
