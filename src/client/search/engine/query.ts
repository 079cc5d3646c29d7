/**
 * A query as it is meant: a space means both, quotes mean exactly so, a leading minus excludes. Each term knows every form
 * in which the text may hold it.
 */

import type { Script } from './script.ts';
import { datesMeant } from './text/dates.ts';
import { spelledRows } from './text/numbers.ts';
import { type Unit, units } from './text/units.ts';

/** Nobody types more; what follows is not looked at. In UTF-16 units. */
export const longestQuery = 400;

export interface Term {
  exclude: boolean;
  /** What stands in the text must be the same with its punctuation: the characters of it, each with its other forms. */
  exact?: string[];
  /** As it may stand in a text: as typed, its numbers written otherwise, its date in each way. */
  rows: Unit[][];
}

export interface Query {
  terms: Term[];
  /** The query as one row, for a title that is the query. */
  whole: Unit[];
}

/** An edition's characters, and the years that it writes in Chinese characters. */
export interface Edition {
  script: Script;
  years: string[];
}

const pieces =
  /(?<minus>[-−])?(?:"(?<straight>[^"]*)(?:"|$)|“(?<curly>[^”]*)”(?=\s|$)|「(?<corner>[^」]*)」(?=\s|$)|『(?<white>[^』]*)』(?=\s|$)|(?<word>[^\s"]+))/gu;

const rowOf = (text: string, script: Script): Unit[] =>
  units(text).map((unit) => {
    const [key = unit.key, ...others] = unit.kind === 'han' ? script.choices(unit.key) : [];
    return { ...unit, key, ...(others.length > 0 && { also: others.join('') }) };
  });

function makeTerm(text: string, exclude: boolean, quoted: boolean, { script, years }: Edition): Term {
  const typed = rowOf(text, script);
  if (quoted) return { exclude, rows: [typed], exact: [...text].map((c) => script.choices(c).join('')) };
  const numbers = spelledRows(typed, (scale) => script.choices(scale)[0] as string);
  const rows = [typed, ...numbers, ...datesMeant(text, years).map(units)];
  return { exclude, rows: [...new Map(rows.map((row) => [row.map(({ key }) => key).join(' '), row])).values()] };
}

/** Reads a query. Terms that hold nothing to look for (punctuation, emoji, control characters) are left out. */
export function parseQuery(typed: string, edition: Edition): Query {
  const clean = typed.toWellFormed().normalize('NFKC').slice(0, longestQuery);
  const terms = [...clean.matchAll(pieces)].flatMap(({ groups = {} }) => {
    const quoted = groups.straight ?? groups.curly ?? groups.corner ?? groups.white;
    const term = makeTerm(quoted ?? groups.word ?? '', groups.minus !== undefined, quoted !== undefined, edition);
    return (term.rows[0]?.length ?? 0) > 0 ? [term] : [];
  });
  return { terms, whole: rowOf(clean.replaceAll('"', ''), edition.script) };
}
