/**
 * Units as the words of an index that knows words and their positions, and nothing of Chinese.
 *
 * Every Han character becomes one word made of itself and of what follows it: 职工书屋 is 职工 工书 书屋 屋/. A number or
 * a word stands for itself and once more with what follows it, so 5家 (5, 5家) is not in 15家. Punctuation takes a
 * position. So a phrase is proved by any of its words that together hold all of it, each at its distance from the
 * first: 职工 with 书屋 two places on. The marks are signs that are no units themselves.
 */
import type { Proof } from './cover.ts';
import type { Unit } from './units.ts';

/** Follows a character where punctuation stands between it and the next; where a number or word follows; at the end. */
const across = '|';
const beforeWord = '~';
const atEnd = '/';

/** Stands for punctuation or an end: it is not a word, but takes a position. */
export const gap = '';

/** The positions kept for a page's title: a match before this position is a match in the title. */
export const titleSpan = 160;

const link = (next: Unit) => (next.gap ? across : '') + (next.kind === 'han' ? next.key : beforeWord);

function tokensOf(unit: Unit, follows: string): string[] {
  return unit.kind === 'han' ? [unit.key + follows] : [unit.key, unit.key + follows];
}

/** The tokens of a block of text (a title, a paragraph), in order. */
export const blockTokens = (units: Unit[]): string[] =>
  units.flatMap((unit, i) => {
    const next = units[i + 1];
    return [...tokensOf(unit, next ? link(next) : atEnd), ...(next?.gap ? [gap] : [])];
  });

/**
 * The tokens of a phrase, and what each proves of it: its units and the punctuation between them, counted through.
 * `whole`: the phrase ends a block.
 */
export function phraseProofs(units: Unit[], whole = false): { proofs: Proof[]; parts: number } {
  const proofs: Proof[] = [];
  let at = 0;
  let part = 0;
  for (const [i, unit] of units.entries()) {
    const next = units[i + 1];
    const { key } = unit;
    if (unit.kind === 'word' || (units.length === 1 && !whole)) {
      proofs.push({ token: key, at, from: part, to: part });
      at += 1;
    }
    // Beside the unit itself: the punctuation or the end after it, and the character after it.
    const more = Number(next ? next.gap : whole) + Number(next?.kind === 'han');
    if (next || whole) proofs.push({ token: key + (next ? link(next) : atEnd), at, from: part, to: part + more });
    at += 1 + Number(next?.gap === true);
    part += 1 + Number(next ? next.gap : whole);
  }
  return { proofs, parts: part };
}

/** A unit of a phrase across punctuation: what proves it, without and with punctuation after it. */
export interface Step {
  plain: string;
  crossing: string | undefined;
  /** From the unit's own place to that of these words: a number or word stands once by itself before them. */
  enters: number;
}

/** The units of a phrase of two or more, one after the other, whether or not punctuation stands between. */
export const phraseSteps = (units: Unit[]): Step[] =>
  units.flatMap((unit, i): Step[] => {
    const next = units[i + 1];
    const { key } = unit;
    const enters = Number(unit.kind === 'word');
    if (!next) return unit.kind === 'word' ? [{ plain: key, crossing: undefined, enters: 0 }] : [];
    return [{ plain: key + link({ ...next, gap: false }), crossing: key + link({ ...next, gap: true }), enters }];
  });

/** Every character of a page by itself, once. */
export const characterTokens = (units: Unit[]): string[] => [
  ...new Set(units.filter((unit) => unit.kind === 'han').map((unit) => unit.key)),
];

/** The word that stands for a date: 2018, 201806, 20180614. */
export const dateToken = (date: string) => `^${date}`;
