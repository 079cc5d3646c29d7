/** What a query looks for, and where it stands in a text. */
import { even, type Unit, unitsOf } from './cut.ts';

/** Units one after the other, each as the ways in which it may be written, the likeliest first. */
export type Row = { ways: string[]; stop: boolean }[];

/** UTF-16 offsets into a text. */
export type Range = [start: number, end: number];

export interface Term {
  exclude: boolean;
  /** As it may stand in a text: as typed, its numbers written otherwise, its date in each way. */
  rows: Row[];
  /** The source of a regular expression, where the text must hold the same with its punctuation. */
  exact?: string;
}

export interface Text {
  text: string;
  units: Unit[];
}

export const readText = (text: string): Text => ({ text: even(text), units: unitsOf(text) });

/** Quotation marks are the same however an edition writes them, and other signs in either width. */
const quotes = ['“”「」"＂', "‘’『』'＇"];
const wide = (c: string) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : '');
const alike = (c: string) => quotes.find((kind) => kind.includes(c)) ?? c + wide(c) + even(c);
const oneOf = (chars: string) => `[${[...chars].map((c) => `\\u{${c.codePointAt(0)?.toString(16)}}`).join('')}]`;

/** A pattern of the text with its punctuation; spaces, and places where a title may break, do not count. `choices` gives what may stand for a character. */
export const exactly = (text: string, choices: (c: string) => string[]): string =>
  [...text.replace(/\s/g, '')].map((c) => oneOf(alike(c) + choices(c).join(''))).join('[\\s\\u{200b}]*');

/** Every place where the term stands in the text. No unit is cut in two: 5家 does not stand in 15家. */
function* places({ text, units }: Text, { rows, exact }: Term): Generator<Range> {
  if (exact) {
    const cuts = (at: number) => units.some(({ start, end }) => start < at && at < end);
    for (const { 0: found, index } of text.matchAll(new RegExp(exact, 'giu')))
      if (!cuts(index) && !cuts(index + found.length)) yield [index, index + found.length];
    return;
  }
  const fits = (row: Row, at: number) =>
    row.every(({ ways, stop }, i) => {
      const unit = units[at + i];
      return unit !== undefined && ways.includes(unit.unit) && (i === 0 || unit.stop === stop);
    });
  for (const [at, { start }] of units.entries())
    for (const row of rows) if (fits(row, at)) yield [start, (units[at + row.length - 1] as Unit).end];
}

export const stands = (text: Text, term: Term): boolean => !places(text, term).next().done;

/** Where any of the terms stands, in order; what touches or overlaps is one. */
export function rangesOf(text: Text, terms: Term[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of terms.flatMap((term) => [...places(text, term)]).sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
