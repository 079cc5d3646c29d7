/** Which candidate of a new run is which of those before. Ids don't tell: they are made of labels and titles. */
import { isDeepStrictEqual } from 'node:util';
import { parseRanges } from '../../domain/lines.ts';
import type { Candidate, Draft } from '../draft.ts';
import type { Proposal } from '../review/record.ts';

export type Entry = Record<string, unknown>;

/** A candidate of the new run. */
export interface Fresh {
  kind: Proposal['kind'];
  fact: Entry;
  rule: string;
  confidence: number;
  doubt?: string;
}

/** Something that stands already: by the record, by the front matter, or by both. */
export interface Standing {
  kind: Proposal['kind'];
  proposal?: Proposal;
  /** As the front matter has it; undefined where it was taken out. */
  entry?: Entry;
}

export const freshOf = ({ milestones, figures }: Draft): Fresh[] => {
  const fresh =
    (kind: Proposal['kind']) =>
    ({ fact, rule, confidence, doubt }: Candidate<object>): Fresh => ({
      kind,
      fact: { ...fact },
      rule,
      confidence,
      ...(doubt && { doubt }),
    });
  return [...milestones.map(fresh('milestone')), ...figures.map(fresh('figure'))];
};

/** Every line of a list of ranges. */
export const linesIn = (ranges: string): number[] =>
  (parseRanges(ranges, '') ?? []).flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );

/** The lines of its own source that an entry rests on. */
export const linesOf = ({ evidence }: Entry): number[] =>
  (Array.isArray(evidence) ? evidence : [])
    .filter((text) => !String(text).includes(':'))
    .flatMap((text) => linesIn(String(text)));

const same = (a: Entry, b: Entry, ...fields: string[]) =>
  fields.every((field) => isDeepStrictEqual(a[field], b[field]));

/** 0 where they are not the same fact; the more, the surer. */
function likeness(kind: Proposal['kind'], a: Entry, b: Entry): number {
  const lines = new Set(linesOf(a));
  if (!linesOf(b).some((line) => lines.has(line))) return 0;
  const points = (fields: string[], weight: number) => (same(a, b, ...fields) ? weight : 0);
  const told =
    kind === 'figure'
      ? points(['value', 'min', 'max', 'unit'], 8) + (a.quote ? points(['quote'], 4) : 0)
      : points(['date'], 8) + points(['title'], 4);
  return told && told + points(['label'], 2) + points(['evidence'], 1);
}

/** What an editor took out is known again only by the same number, or the same date and title: another reading is new. */
function score({ kind, proposal, entry }: Standing, fact: Entry): number {
  if (proposal && !entry) {
    const strict = kind === 'figure' ? ['value', 'min', 'max', 'unit'] : ['date', 'title'];
    return same(proposal.written, fact, ...strict) ? likeness(kind, proposal.written, fact) : 0;
  }
  return Math.max(...[entry, proposal?.written].map((known) => (known ? likeness(kind, known, fact) : 0)));
}

/** Each candidate with what it is already; the surest pairs first, nothing paired twice. */
export function pairsOf(standing: Standing[], fresh: Fresh[]): Map<Fresh, Standing> {
  const all = fresh.flatMap((candidate) =>
    standing
      .filter(({ kind }) => kind === candidate.kind)
      .map((known) => ({ candidate, known, points: score(known, candidate.fact) }))
      .filter(({ points }) => points > 0),
  );
  const pairs = new Map<Fresh, Standing>();
  const taken = new Set<Standing>();
  for (const { candidate, known } of all.toSorted((a, b) => b.points - a.points)) {
    if (pairs.has(candidate) || taken.has(known)) continue;
    pairs.set(candidate, known);
    taken.add(known);
  }
  return pairs;
}
