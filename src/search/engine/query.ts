/**
 * A query as it is meant: a space means both, quotes mean exactly so, a leading minus excludes. Each term knows every form
 * in which the text may hold it.
 */
import { dateOfQuery } from './dates.ts';
import { longestQuery } from './engine.ts';
import { writtenOut } from './numbers.ts';
import type { Script } from './script.ts';
import { type Unit, units } from './units.ts';

export interface Term {
  /** As typed, without quotes and minus; words as the edition writes them. */
  text: string;
  exclude: boolean;
  /** What stands in the text must be the same with its punctuation: the characters of it, each with its other forms. */
  exact?: string[];
  row: Unit[];
  /** The same with scaled numbers written out, where that differs: 13.89万人 as 138900人. */
  written?: Unit[];
  /** The date that the term is, if it is one (`YYYY`, `YYYYMM`, `YYYYMMDD`). */
  date?: string;
}

export interface Query {
  terms: Term[];
  /** The query as one row, for a title that is the query. */
  whole: Unit[];
}

const pieces =
  /(?<minus>[-−])?(?:"(?<straight>[^"]*)(?:"|$)|“(?<curly>[^”]*)”(?=\s|$)|「(?<corner>[^」]*)」(?=\s|$)|『(?<white>[^』]*)』(?=\s|$)|(?<word>[^\s"]+))/gu;

const rowOf = (text: string, script: Script): Unit[] =>
  units(text).map((unit) => {
    if (unit.kind !== 'han') return unit;
    const [key = unit.key, ...others] = script.choices(unit.key);
    return { ...unit, key, ...(others.length > 0 && { also: others.join('') }) };
  });

function makeTerm(typed: string, exclude: boolean, quoted: boolean, script: Script): Term {
  const text = script.reworded(typed);
  const row = rowOf(text, script);
  const written = quoted ? undefined : writtenOut(row);
  const date = quoted ? undefined : dateOfQuery(text);
  const exact = quoted ? [...text].map((c) => script.choices(c).join('')) : undefined;
  return { text, exclude, row, ...(exact && { exact }), ...(written && { written }), ...(date && { date }) };
}

/** Reads a query. Terms that hold nothing to look for (punctuation, emoji, control characters) are left out. */
export function parseQuery(typed: string, script: Script): Query {
  const clean = typed.toWellFormed().normalize('NFKC').slice(0, longestQuery);
  const terms = [...clean.matchAll(pieces)].flatMap(({ groups = {} }) => {
    const quoted = groups.straight ?? groups.curly ?? groups.corner ?? groups.white;
    const term = makeTerm(quoted ?? groups.word ?? '', groups.minus !== undefined, quoted !== undefined, script);
    return term.row.length > 0 ? [term] : [];
  });
  return { terms, whole: rowOf(script.reworded(clean.replaceAll('"', '')), script) };
}
