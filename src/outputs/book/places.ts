/** Where in the book something stands: the smallest parts with an id that hold it. */
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Chapter } from './pieces.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type Holds = (part: Element) => boolean;

/** A part holds what links to an id. */
export const linksTo =
  (id: string): Holds =>
  (part) =>
    DomUtils.existsOne((e) => e.attribs.href === `#${id}`, [part]);

const parsed = new WeakMap<Chapter, Element[]>();

/** All parts of a chapter that have an id. */
function partsOf(chapter: Chapter): Element[] {
  const known = parsed.get(chapter);
  if (known) return known;
  const document = parseDocument(chapter.body.markup, { xmlMode: true });
  const parts = DomUtils.findAll((e) => e.attribs.id !== undefined, document.children);
  parsed.set(chapter, parts);
  return parts;
}

/** The ids of the parts that hold it, in order; of a part within a part, the inner. */
export function placesIn(chapter: Chapter, holds: Holds): string[] {
  const found = partsOf(chapter).filter(holds);
  const inner = (part: Element) => !DomUtils.existsOne((e) => e !== part && found.includes(e), part.children);
  return found.filter(inner).map((part) => part.attribs.id ?? '');
}
