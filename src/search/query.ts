/**
 * A query as it is meant: a space means both, quotes mean a phrase across punctuation, a leading minus excludes.
 * Each term knows every form in which the text may hold it.
 */
import { dateOfQuery } from './dates.ts';
import { longestQuery } from './engine.ts';
import { writtenOut } from './numbers.ts';
import { type ScriptMap, simplify } from './simplify.ts';
import { type Unit, units } from './units.ts';

export interface Term {
  /** As typed, without quotes and minus. */
  text: string;
  exclude: boolean;
  /** The phrase may go across punctuation. */
  quoted: boolean;
  /** The forms of the phrase: as typed, in the text's script. Any of them is a match. */
  forms: Unit[][];
  /** The same with scaled numbers written out, where that differs: 13.89万人 as 138900人. */
  written: Unit[][];
  /** The date that the term is, if it is one (`YYYY`, `YYYYMM`, `YYYYMMDD`). */
  date?: string;
}

export interface Query {
  terms: Term[];
  /** The query as one row, for a title that is the query. */
  whole: Unit[][];
}

const pieces = /(?<minus>[-−])?(?:"(?<quoted>[^"]*)"?|(?<word>[^\s"]+))/gu;
const chineseQuotes = /^[“「『](.+)[”」』]$/u;

function makeTerm(text: string, exclude: boolean, quoted: boolean, map: ScriptMap): Term {
  const forms = simplify(text, map).map(units);
  const date = quoted ? undefined : dateOfQuery(text);
  return {
    text,
    exclude,
    quoted,
    forms,
    written: forms.flatMap((form) => [writtenOut(form) ?? []].filter((row) => row.length > 0)),
    ...(date && { date }),
  };
}

/** Reads a query. Terms that hold nothing to look for (punctuation, emoji, control characters) are left out. */
export function parseQuery(text: string, map: ScriptMap): Query {
  const clean = text.toWellFormed().normalize('NFKC').slice(0, longestQuery);
  const terms = [...clean.matchAll(pieces)].flatMap(({ groups = {} }) => {
    const inQuotes = groups.quoted ?? chineseQuotes.exec(groups.word ?? '')?.[1];
    const term = makeTerm(inQuotes ?? groups.word ?? '', groups.minus !== undefined, inQuotes !== undefined, map);
    return (term.forms[0]?.length ?? 0) > 0 ? [term] : [];
  });
  const whole = simplify(clean.replaceAll('"', ''), map).map(units);
  return { terms, whole };
}
