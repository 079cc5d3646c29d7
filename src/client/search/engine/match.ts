/** Where in a text a term stands. All that is shown was found by this, whatever the index said. */

import type { Query, Term } from './query.ts';
import { characters } from './text/characters.ts';
import { type Unit, units } from './text/units.ts';

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

/** A text made ready for matching many terms: taken apart when a term may stand in it, and not before. */
export class Prepared {
  readonly text: string;
  /** As far as it can be said at once what the units are made of. */
  private readonly loose: string;
  private made: Unit[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.loose = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[,\p{Cf}\p{Cc}\p{M}]/gu, '');
  }

  get units(): Unit[] {
    this.made ??= units(this.text);
    return this.made;
  }

  /** Whether the text can hold the row at all. */
  canHold(row: Unit[]): boolean {
    return row.every(({ key, also = '' }) => this.loose.includes(key) || [...also].some((c) => this.loose.includes(c)));
  }
}

const known = new WeakMap<object, Prepared>();

/** The block of a page that is looked at again and again. */
export function prepared(block: { text: string }): Prepared {
  const made = known.get(block) ?? new Prepared(block.text);
  known.set(block, made);
  return made;
}

/** Every place where the term stands, in order; places do not overlap. */
export function termRanges(text: Prepared, { exact, rows }: Term): Range[] {
  const possible = rows.filter((row) => text.canHold(row));
  if (possible.length === 0) return [];
  return merge(exact ? exactRanges(text, exact) : possible.flatMap((row) => rowRanges(text.units, row)));
}

/** Whether the texts of a page hold what the query asks for, and nothing that it excludes. */
export const holdsQuery = (texts: Prepared[], { terms }: Query): boolean =>
  terms.every((term) => term.exclude !== texts.some((text) => termRanges(text, term).length > 0));

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
