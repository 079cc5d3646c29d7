/** Units in a row, and the pattern by which a row is found in a text that was cut. */
import { anyStop, cut, edge, hidden, hide, natural, stop, unitsOf, wordOf } from './cut.ts';

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

/** Quotation marks are the same however an edition writes them, and other signs in either width. */
const quotes = ['“”「」"＂', "‘’『』'＇"];
const wide = (c: string) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c);
const alike = (c: string): string[] =>
  [...(quotes.find((kind) => kind.includes(c)) ?? new Set([c, c.normalize('NFKC'), wide(c)]))].map(hide);
/** Spaces, and where a title may break. */
const spaces = `(?:${[' ', '\u3000', '\u00a0', '\u200b'].map(hide).join('|')})*`;

/** Where exactly this stands with its punctuation, spaces apart. `choices` gives what may stand for a character. */
export const exactPattern = (text: string, choices: (c: string) => string[]): string =>
  (cut(text.replace(/\s/g, '')).match(new RegExp(`${edge}${anyStop}|${hidden.source}|.`, 'gsu')) ?? [])
    .map((piece) => {
      if (piece === edge) return spaces + edge;
      if (piece.startsWith(edge)) return '';
      if (piece.replace(hidden, '') !== '') return oneOf(choices(piece));
      // Punctuation that ends what was typed may go on to a unit in the text.
      return `${spaces}(?:${edge}${anyStop})?${oneOf(alike(natural(piece)))}`;
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
