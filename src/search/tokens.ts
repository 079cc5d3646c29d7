/**
 * Units as the words of an index that knows words and their positions, and nothing of Chinese.
 *
 * Every Han character becomes one word made of itself and of what follows it, so a phrase is a row of such words, found
 * exactly and without a second look at the text: 职工书屋 is 职工 工书 书屋. A number or a word stands for itself and
 * once more with what follows it, so 5家 (5, 5家) is not in 15家. What is not a Han character is written with letters
 * that no text holds, because the engine drops everything else from its words.
 */
import type { Unit } from './units.ts';

/** Follows a character where punctuation stands between it and the next; where a number or word follows; at the end. */
const across = 'ǀ';
const beforeWord = 'ǂ';
const atEnd = 'ǁ';
const signMark = 'ʘ';

/** A word of the engine that stands for nothing, but takes a position. */
export const filler = '。';

/** The positions kept for a page's title: a match before this position is a match in the title. */
export const titleSpan = 80;

const letters = (key: string) =>
  key.replace(/[^\p{L}\p{N}]/gu, (c) => `${signMark}${c === '.' ? '' : c.codePointAt(0)?.toString(16)}`);

const link = (next: Unit) => (next.gap ? across : '') + (next.kind === 'han' ? letters(next.key) : beforeWord);

function tokensOf(unit: Unit, follows: string): string[] {
  const key = letters(unit.key);
  return unit.kind === 'han' ? [key + follows] : [key, key + follows];
}

/** The tokens of a block of text (a title, a paragraph), in order. */
export const blockTokens = (units: Unit[]): string[] =>
  units.flatMap((unit, i) => tokensOf(unit, units[i + 1] ? link(units[i + 1] as Unit) : atEnd));

/** The tokens that stand in this order, side by side, wherever the units do. `whole`: only where a block ends with them. */
export function phraseTokens(units: Unit[], whole = false): string[] {
  if (whole) return blockTokens(units);
  const last = units.at(-1);
  if (!last) return [];
  if (units.length === 1) return [letters(last.key)];
  return units.flatMap((unit, i) => {
    const next = units[i + 1];
    if (next) return tokensOf(unit, link(next));
    return unit.kind === 'word' ? [letters(unit.key)] : [];
  });
}

/** The pairs of neighbours in a phrase, each without and with punctuation between: for phrases across punctuation. */
export function pairTokens(units: Unit[]): [string, string][] {
  return units.slice(1).map((next, i) => {
    const unit = units[i] as Unit;
    const [plain = ''] = tokensOf(unit, link({ ...next, gap: false })).slice(-1);
    const [crossing = ''] = tokensOf(unit, link({ ...next, gap: true })).slice(-1);
    return [plain, crossing];
  });
}

/** Every character of a page by itself, once. */
export const characterTokens = (units: Unit[]): string[] => [
  ...new Set(units.filter((unit) => unit.kind === 'han').map((unit) => letters(unit.key))),
];

/** The word that stands for a date: 2018, 201806, 20180614. */
export const dateToken = (date: string) => `${beforeWord}d${date}`;
