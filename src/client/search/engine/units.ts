/** Units in a row, and the pattern by which a row is found in a text that was cut. */
import { anyStop, cut, edge, hidden, hide, stop, unitsOf, wordOf } from './cut.ts';

/** Each unit as the ways in which it may be written, the likeliest first. */
export type Row = string[][];

/** UTF-16 offsets into a text. */
export type Range = [start: number, end: number];

/** The units of a text as one text, for comparing names: punctuation, space, width and case do not count. */
export const plain = (text: string) =>
  unitsOf(text)
    .filter((unit) => unit !== stop)
    .join('');

const oneOf = (ways: string[]) => `(?:${ways.map((way) => (/^.$/u.test(way) ? `[${way}]` : way)).join('|')})`;
const comma = hide(',');
/** Numbers and words are whole. */
const whole = `(?![\\p{L}\\p{N}]|${comma}\\d)`;

function unitPattern(ways: string[]): string {
  const [unit = ''] = ways;
  if (unit === stop) return anyStop;
  return (/^\d/.test(unit) ? [...wordOf(unit)].join(`(?:${comma})?`) : oneOf(ways)) + whole;
}

/** Where these units stand in a row, whatever is hidden between them. */
export const rowPattern = (row: Row): string => row.map((ways) => edge + unitPattern(ways)).join(`[^${edge}]*`);

/** Quotation marks are the same however an edition writes them. */
const quotes = ['“”「」"', "‘’『』'"].map((kind) => [...kind].map(hide));
const spaces = `(?:${[' ', '\u3000', '\u00a0'].map(hide).join('|')})*`;

/** Where exactly this stands with its punctuation, spaces apart. `choices` gives what may stand for a character. */
export const exactPattern = (text: string, choices: (c: string) => string[]): string =>
  (cut(text.replace(/\s/g, '')).match(new RegExp(`${edge}${anyStop}|${hidden.source}|.`, 'gsu')) ?? [])
    .map((piece) => {
      if (piece === edge) return spaces + edge;
      if (piece.startsWith(edge)) return '';
      // Punctuation that ends what was typed may go on to a unit in the text.
      const isHidden = piece.length > 1 && piece.replace(hidden, '') === '';
      return isHidden
        ? `${spaces}(?:${edge}${anyStop})?${oneOf(quotes.find((kind) => kind.includes(piece)) ?? [piece])}`
        : oneOf(choices(piece));
    })
    .join('') + whole;

/** The ranges in order, with those that touch or overlap made one. */
export function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
