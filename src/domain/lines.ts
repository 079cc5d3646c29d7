/** Places in sources: `187-191` in the report's own source, `yangjiang-2025:56-58` in another's. */

export interface LineRange {
  /** The report whose source is meant. */
  report: string;
  first: number;
  last: number;
}

const rangePattern = /^(?:([a-z0-9-]+):)?([1-9]\d*)(?:-([1-9]\d*))?$/;

/** Reads one range; null when the text has not the form of one. A reversed range is read as it stands. */
export function parseRange(text: string, ownReport: string): LineRange | null {
  const match = rangePattern.exec(text.trim());
  if (!match) return null;
  const first = Number(match[2]);
  return { report: match[1] ?? ownReport, first, last: match[3] ? Number(match[3]) : first };
}

/** Reads a comma-separated list of ranges (`401-435, 440-442`); null when any part is malformed. */
export function parseRanges(text: string, ownReport: string): LineRange[] | null {
  const ranges = text.split(',').map((part) => parseRange(part, ownReport));
  return ranges.every((range) => range !== null) ? ranges : null;
}

/** The range as editors write it: 187-191. */
export const lineText = ({ first, last }: LineRange) => (first === last ? `${first}` : `${first}-${last}`);

/** The range in words: 第187—191行. */
export const formatRange = ({ first, last }: LineRange) => (first === last ? `第${first}行` : `第${first}—${last}行`);

/** A list of ranges as an editor wrote it, in words: `303, 555-564` → 第303、555—564行. */
export const formatLines = (text: string) => `第${text.replace(/\s*,\s*/g, '、').replaceAll('-', '—')}行`;
