/** What a text is made of that can be looked for, and the pattern by which it is found in a text that was cut. */
import { comma, cut, edge, point, quotes, signs } from './cut.ts';

export interface Unit {
  /** `13.89`, `职`, `app`. */
  key: string;
  /** Punctuation stands between the unit before and this one. */
  gap: boolean;
  /** Of a query: what may stand in its place too. */
  also?: string;
}

/** UTF-16 offsets into a text. */
export type Range = [start: number, end: number];

const wordStart = new RegExp(`^[\\p{L}\\p{N}${comma}]+|^[${signs}]`, 'u');

/** The units of a text, in order. */
export function units(text: string): Unit[] {
  const found: Unit[] = [];
  let gap = false;
  for (const piece of cut(text).split(edge).slice(1)) {
    const [word = ''] = wordStart.exec(piece) ?? [];
    const key = word.replaceAll(comma, '').replace(point, '.').toLowerCase();
    if (key) found.push({ key, gap });
    gap = key === '';
  }
  return found;
}

/** The units' keys as one text, for comparing names: punctuation, space, width and case do not count. */
export const plain = (text: string) =>
  units(text)
    .map(({ key }) => key)
    .join('');

/** Numbers and words are whole. */
const whole = `(?![\\p{L}\\p{N}${comma}])`;
/** Marks and spaces after a unit; and punctuation, which goes up to the next unit. */
const within = `[^${edge}]*`;
const over = `${within}(?:${edge}[^\\p{L}\\p{N}${signs}${edge}]${within})+`;

function wordPattern({ key, also = '' }: Unit): string {
  if (/^\d/.test(key)) return [...key.replace('.', point)].join(`${comma}?`);
  return also || key.length === 1 ? `[${key}${also}]` : key;
}

/** Where these units stand in a row, whatever marks stand between them. */
export const rowPattern = (row: Unit[]): string =>
  row.map((unit, i) => (i === 0 ? '' : unit.gap ? over : within) + edge + wordPattern(unit) + whole).join('');

/** Where exactly this stands with its punctuation, spaces apart; quotation marks are the same however an edition writes them. `choices` gives what may stand for a character. */
export const exactPattern = (text: string, choices: (c: string) => string[]): string =>
  [...cut(text.replace(/\s/g, ''))]
    .map((c) => {
      const any = quotes.find((kind) => kind.includes(c)) ?? choices(c).join('');
      return c === edge ? `\\s*${c}` : `[${any.replace(/[\\^\]]/g, '\\$&')}]`;
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
