/** Where in a text a term stands: the same rules by which the index finds it. */
import { datesIn, widen } from './dates.ts';
import { writtenOut } from './numbers.ts';
import type { Term } from './query.ts';
import { type Unit, units } from './units.ts';

/** UTF-16 offsets into the text. */
export type Range = [start: number, end: number];

function startsAt(text: Unit[], at: number, row: Unit[], acrossGaps: boolean): boolean {
  return row.every((unit, i) => {
    const other = text[at + i];
    return other !== undefined && other.key === unit.key && (i === 0 || acrossGaps || other.gap === unit.gap);
  });
}

function rowRanges(text: Unit[], row: Unit[], acrossGaps: boolean): Range[] {
  const found: Range[] = [];
  const first = row[0]?.key;
  for (let i = 0; i + row.length <= text.length; i += 1) {
    if (text[i]?.key !== first || !startsAt(text, i, row, acrossGaps)) continue;
    found.push([(text[i] as Unit).start, (text[i + row.length - 1] as Unit).end]);
  }
  return found;
}

/** A text made ready for matching many terms. */
export interface Prepared {
  text: string;
  units: Unit[];
  written: Unit[] | undefined;
}

export function prepare(text: string): Prepared {
  const all = units(text);
  return { text, units: all, written: writtenOut(all) };
}

const chineseYear = /[一二][九〇零○]/u;

/** Whether a text (in NFKC) can hold the term at all: soon said, so that few texts need be taken apart. */
export const canHold = (text: string, { forms, written, date }: Term): boolean =>
  (date !== undefined && (text.includes(date.slice(0, 4)) || chineseYear.test(text))) ||
  [...forms, ...written].some((row) => row.every(({ key, kind }) => kind === 'word' || text.includes(key)));

/** Every place where the term stands, in order; places do not overlap. */
export function termRanges({ text, units: all, written }: Prepared, term: Term): Range[] {
  const rows = [...term.forms, ...term.written];
  const dates =
    term.date === undefined
      ? []
      : datesIn(text.normalize('NFKC').length === text.length ? text.normalize('NFKC') : text)
          .filter(({ date }) => widen(date).includes(term.date ?? ''))
          .map(({ start, end }): Range => [start, end]);
  const found = [
    ...rows.flatMap((row) => rowRanges(all, row, term.quoted)),
    ...(written ? rows.flatMap((row) => rowRanges(written, row, term.quoted)) : []),
    ...dates,
  ];
  return merge(found);
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
