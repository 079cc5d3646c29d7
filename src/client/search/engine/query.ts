/**
 * A query as it is meant: a space means both, quotes mean exactly so, a leading minus excludes. Each term knows every form
 * in which the text may hold it.
 */

import { unitsOf } from './cut.ts';
import { datesMeant } from './dates.ts';
import { numbersMeant } from './numbers.ts';
import { exactly, type Row, type Term } from './term.ts';

/** Nobody types more UTF-16 units than these; what follows is not looked at. */
export const longestQuery = 400;

/** What a query must know of the edition that it asks: `query.json` beside Pagefind's files, made with the index. */
export interface Settings {
  /** What stands in the text for characters of either script: characters apart by spaces, each before what stands for it, the likeliest first, and after a slash what stands for it within a phrase. */
  script: string;
  /** Years that the text writes in Chinese characters. */
  years: string[];
  /** The commonest characters, the commonest first: they cost most to ask for. */
  common: string;
  /** How many pages have a date: they come first, the newest before the others. */
  dated: number;
  /** How many pages are metrics: they come last. */
  metrics: number;
}

const pieces =
  /(?<minus>[-−－])?(?:["＂](?<straight>[^"＂]*)(?:["＂]|$)|[“「『](?<curved>.*?)[”」』](?=\s|$)|(?<word>[^\s"＂]+))/gsu;

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

  /** A text as units that may stand in the edition's. */
  row(text: string): Row {
    const units = unitsOf(text.normalize('NFKC'));
    return units.map(({ unit, stop }) => ({ ways: this.choices(unit, units.length === 1), stop }));
  }

  /** Any of the texts, as a term. */
  any(texts: string[]): Term {
    return { exclude: false, rows: texts.map((text) => this.row(text)) };
  }

  /** The terms of a query. Those that hold nothing to look for (punctuation, emoji, control characters) are left out. */
  terms(typed: string): Term[] {
    return [...typed.toWellFormed().slice(0, longestQuery).matchAll(pieces)].flatMap(({ groups = {} }) => {
      const quoted = groups.straight ?? groups.curved;
      const text = quoted ?? groups.word ?? '';
      if (unitsOf(text).length === 0) return [];
      const written = quoted ? [text] : new Set([text, ...numbersMeant(text), ...datesMeant(text, this.years)]);
      return {
        exclude: groups.minus !== undefined,
        rows: [...written].map((way) => this.row(way)),
        ...(quoted && { exact: exactly(text, (c) => this.choices(c)) }),
      };
    });
  }
}
