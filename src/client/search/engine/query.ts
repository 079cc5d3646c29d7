/**
 * A query as it is meant: a space means both, quotes mean exactly so, a leading minus excludes. Each term knows every form
 * in which the text may hold it.
 */

import { natural, unitsOf } from './cut.ts';
import { datesMeant } from './dates.ts';
import { spelledRows } from './numbers.ts';
import { exactPattern, type Range, type Row, rowPattern } from './units.ts';

/** Nobody types more; what follows is not looked at. In UTF-16 units. */
export const longestQuery = 400;

export interface Term {
  exclude: boolean;
  /** What stands in the text must be the same with its punctuation. */
  exact: boolean;
  /** As it may stand in a text: as typed, its numbers written otherwise, its date in each way. */
  rows: Row[];
  /** Where it stands in a text that was cut: the source of a regular expression. */
  pattern: string;
}

/** What a query must know of the edition that it asks: `query.json` beside Pagefind's files, made with the index. */
export interface Settings {
  /** What stands in the text for characters of either script: characters apart by spaces, each before what stands for it, the likeliest first, and after a slash what stands for it within a phrase. */
  script: string;
  /** Years that the text writes in Chinese characters. */
  years: string[];
  /** The commonest characters, the commonest first: dear to ask for. */
  common: string;
  /** How many pages have a date: they come first, the newest before the others. */
  dated: number;
  /** How many pages are metrics: they come last. */
  metrics: number;
}

const pieces =
  /(?<minus>[-−－])?(?:["＂](?<straight>[^"＂]*)(?:["＂]|$)|“(?<curly>[^”]*)”(?=\s|$)|「(?<corner>[^」]*)」(?=\s|$)|『(?<white>[^』]*)』(?=\s|$)|(?<word>[^\s"＂]+))/gu;

/** Reads queries for one edition. */
export class Reader {
  private readonly stands: Map<string, string>;
  private readonly years: string[];

  constructor({ script, years }: Pick<Settings, 'script' | 'years'>) {
    this.years = years;
    this.stands = new Map(script.split(' ').map(([c = '', ...stand]) => [c, stand.join('')]));
  }

  /** What the edition's text has for a character, the likeliest first; `alone`: where the character is all that is asked for. */
  choices(c: string, alone = false): string[] {
    const [itself = '', phrase = ''] = this.stands.get(c)?.split('/') ?? [];
    return itself ? [...itself, ...(alone ? '' : phrase)] : [c];
  }

  /** A text as the edition would write it. */
  written(text: string): string {
    return [...text].map((c) => this.choices(c)[0]).join('');
  }

  row(text: string): Row {
    return unitsOf(text.normalize('NFKC')).map((unit, _, { length }) => this.choices(unit, length === 1));
  }

  /** What stands as any of the rows. */
  private static term(rows: Row[]): Term {
    const byPattern = new Map(rows.map((row) => [rowPattern(row), row]));
    return { exclude: false, exact: false, rows: [...byPattern.values()], pattern: [...byPattern.keys()].join('|') };
  }

  /** Any of the texts, as a term. */
  any(texts: string[]): Term {
    return Reader.term(texts.map((text) => this.row(text)));
  }

  private exactly(text: string): Term {
    const pattern = exactPattern(text, (c) => this.choices(c));
    return { exclude: false, exact: true, rows: [this.row(text)], pattern };
  }

  private meant(text: string): Term {
    const typed = this.row(text);
    const numbers = spelledRows(typed, (scale) => this.written(scale));
    return Reader.term([typed, ...numbers, ...datesMeant(text, this.years).map((date) => this.row(date))]);
  }

  /** The terms of a query. Those that hold nothing to look for (punctuation, emoji, control characters) are left out. */
  terms(typed: string): Term[] {
    return [...typed.toWellFormed().slice(0, longestQuery).matchAll(pieces)].flatMap(({ groups = {} }) => {
      const quoted = groups.straight ?? groups.curly ?? groups.corner ?? groups.white;
      const text = quoted ?? groups.word ?? '';
      if (unitsOf(text).length === 0) return [];
      const term = quoted === undefined ? this.meant(text) : this.exactly(text);
      return { ...term, exclude: groups.minus !== undefined };
    });
  }
}

/** Every place where the term stands in the text that was cut, in order, as offsets into its natural text. */
export function termRanges(text: string, { pattern }: Pick<Term, 'pattern'>): Range[] {
  const place = (at: number) => natural(text.slice(0, at)).length;
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ 0: found, index }) => [
    place(index),
    place(index + found.length),
  ]);
}
