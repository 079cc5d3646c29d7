/** In which section of a report something stands. */
import { parseRanges } from '../domain/lines.ts';
import type { SourceData } from '../domain/model.ts';
import type { Facts } from './body/facts.ts';
import type { Section } from './body/use.ts';

/** The section of each milestone that a body places; mentions marked `repeat` are no places. */
export const sectionsOf = ({ uses }: Facts): Map<string, Section> =>
  new Map(
    uses.flatMap(({ component, id, repeat, section }): [string, Section][] =>
      component === 'Milestone' && id !== undefined && section && !repeat ? [[id, section]] : [],
    ),
  );

/** The lines of a source that are read in each section: `rights:5-60,70-80 next:61-69`. */
export function linesOfSections(source: SourceData): string {
  const lines = new Map<string, { first: number; last: number }[]>();
  let section: string | undefined;
  for (const block of source.blocks) {
    section = block.section ?? section;
    if (!section) continue;
    const ranges = lines.get(section) ?? [];
    lines.set(section, ranges);
    for (const { first, last } of parseRanges(block.lines, source.id) ?? []) {
      const before = ranges.at(-1);
      if (before && before.last + 1 === first) before.last = last;
      else ranges.push({ first, last });
    }
  }
  return [...lines].map(([id, ranges]) => `${id}:${ranges.map((r) => `${r.first}-${r.last}`).join(',')}`).join(' ');
}

/** The section in which a line of a source is read: that of the last heading before it, in reading order, that names one. */
export function sectionOfLine(source: SourceData, line: number): string | undefined {
  let section: string | undefined;
  for (const block of source.blocks) {
    section = block.section ?? section;
    if (parseRanges(block.lines, source.id)?.some((r) => r.first <= line && line <= r.last)) return section;
  }
  return undefined;
}
