/** What a report's body tells: in which section something stands, and which terms it links. */

import { parseRanges } from './lines.ts';
import type { SourceData } from './model.ts';

export interface Section {
  id: string;
  /** As the heading reads; absent where only the id is known. */
  title?: string;
}

const heading = /^#{2,4}\s+(.+?)\s*\[#([a-z0-9-]+)\]\s*$/;
const placed = /<Milestone\s+id="([^"]+)"([^>]*)>/g;

/** The section of each milestone that a report's body (MDX) places; mentions marked `repeat` are no places. */
export function sectionsOf(body: string): Map<string, Section> {
  const found = new Map<string, Section>();
  let section: Section | undefined;
  for (const line of body.split('\n')) {
    const [, title, id] = heading.exec(line) ?? [];
    if (id !== undefined) section = { id, ...(title && { title }) };
    for (const [, milestone = '', rest = ''] of line.matchAll(placed))
      if (section && !/\brepeat\b/.test(rest)) found.set(milestone, section);
  }
  return found;
}

/** The terms that a body links, each once, in order. */
export const termsOf = (body: string): string[] => [
  ...new Set([...body.matchAll(/<Term\s+id="([^"]+)"/g)].map(([, id = '']) => id)),
];

/** The section in which a line of a source is read: that of the last heading before it, in reading order, that names one. */
export function sectionOfLine(source: SourceData, line: number): string | undefined {
  let section: string | undefined;
  for (const block of source.blocks) {
    section = block.section ?? section;
    if (parseRanges(block.lines, source.id)?.some((r) => r.first <= line && line <= r.last)) return section;
  }
  return undefined;
}

/** The titles of a body's sections by id. */
export const titlesOf = (body: string): Map<string, string> =>
  new Map(
    body.split('\n').flatMap((line): [string, string][] => {
      const [, title = '', id] = heading.exec(line) ?? [];
      return id === undefined ? [] : [[id, title]];
    }),
  );
