/** In which section of a report something stands. */
import { parseRanges } from '../domain/lines.ts';
import type { SourceData } from '../domain/model.ts';
import type { Facts, Section } from './body/facts.ts';

/** The section of each milestone that a body places; mentions marked `repeat` are no places. */
export const sectionsOf = ({ uses }: Facts): Map<string, Section> =>
  new Map(
    uses.flatMap(({ component, id, repeat, section }): [string, Section][] =>
      component === 'Milestone' && id !== undefined && section && !repeat ? [[id, section]] : [],
    ),
  );

/** The section in which a line of a source is read: that of the last heading before it, in reading order, that names one. */
export function sectionOfLine(source: SourceData, line: number): string | undefined {
  let section: string | undefined;
  for (const block of source.blocks) {
    section = block.section ?? section;
    if (parseRanges(block.lines, source.id)?.some((r) => r.first <= line && line <= r.last)) return section;
  }
  return undefined;
}
