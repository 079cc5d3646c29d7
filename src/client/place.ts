/** What a place on the page is called, as a printed citation calls it: 第12段, L95. */
import { say } from './say.ts';

/** By the id of an element: a paragraph's number, a source's line, or the name of what it is. */
export function placeOf(id: string): string {
  const [, paragraph] = /^p(\d+)$/.exec(id) ?? [];
  if (paragraph) return say.paragraph(paragraph);
  if (/^L\d+$/.test(id)) return id;
  // A figure's number has a note, its evidence.
  return document.getElementById(id)?.querySelector(':scope > [data-note]') ? say.thisFigure : say.thisPlace;
}
