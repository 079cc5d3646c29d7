/** Where in a text a term stands. All that is shown was found by this, whatever the index said. */
import { characters } from './characters.ts';
import type { Query, Term } from './query.ts';
import { type Unit, units } from './units.ts';

/** UTF-16 offsets into the text. */
export type Range = [start: number, end: number];

const meets = (unit: Unit, { key, also }: Unit) => unit.key === key || also?.includes(unit.key) === true;

function rowRanges(text: Unit[], row: Unit[]): Range[] {
  const stands = (at: number) =>
    row.every((unit, i) => {
      const other = text[at + i] as Unit;
      return meets(other, unit) && (i === 0 || other.gap === unit.gap);
    });
  const found: Range[] = [];
  for (let i = 0; i + row.length <= text.length; i += 1)
    if (stands(i)) found.push([(text[i] as Unit).start, (text[i + row.length - 1] as Unit).end]);
  return found;
}

const quotes: Record<string, string> = Object.fromEntries([
  ...[...'“”「」'].map((c) => [c, '"']),
  ...[...'‘’『』'].map((c) => [c, "'"]),
]);
/** Quotation marks are the same however an edition writes them; spaces are no part of a Chinese phrase. */
const exactly = (text: string) =>
  characters(text)
    .filter(({ kind }) => kind !== 'space' && kind !== 'skip')
    .map((char) => ({ ...char, text: quotes[char.text] ?? char.text }));

/** Where exactly these characters stand, numbers and words of letters whole. */
function exactRanges({ text, units: all }: Prepared, wanted: string[]): Range[] {
  const chars = exactly(text);
  const sought = wanted.map((choices) => exactly(choices).map((c) => c.text)).filter((list) => list.length > 0);
  const within = (place: number) => all.some(({ start, end }) => start < place && place < end);
  return chars.flatMap((first, i): Range[] => {
    const last = chars[i + sought.length - 1];
    if (!last || !sought.every((choices, n) => choices.includes(chars[i + n]?.text ?? ''))) return [];
    return within(first.start) || within(last.end) ? [] : [[first.start, last.end]];
  });
}

/** A text made ready for matching many terms. */
export interface Prepared {
  text: string;
  units: Unit[];
}

export const prepare = (text: string): Prepared => ({ text, units: units(text) });

/** Whether a text (in NFKC) can hold the term at all: soon said, so that few texts need be taken apart. */
export const canHold = (text: string, { rows }: Term): boolean =>
  rows.some((row) =>
    row.every(({ kind, key, also = '' }) => kind === 'word' || [key, ...also].some((c) => text.includes(c))),
  );

/** Every place where the term stands, in order; places do not overlap. */
export const termRanges = (prepared: Prepared, { exact, rows }: Term): Range[] =>
  merge(exact ? exactRanges(prepared, exact) : rows.flatMap((row) => rowRanges(prepared.units, row)));

/** Whether the texts of a page hold what the query asks for, and nothing that it excludes. */
export function holdsQuery(texts: string[], { terms }: Query): boolean {
  const wide = texts.map((text) => text.normalize('NFKC'));
  const made: Prepared[] = [];
  const prepared = (i: number) => (made[i] ??= prepare(texts[i] as string));
  return terms.every(
    (term) => term.exclude !== wide.some((text, i) => canHold(text, term) && termRanges(prepared(i), term).length > 0),
  );
}

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
