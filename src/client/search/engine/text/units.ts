/**
 * Text preparation, one for the index and for the query: a text becomes units that can be compared.
 * A unit is a Han character or sign, a whole number without its thousands separators, or a word of letters. Quotation and
 * title marks, brackets, spaces and what cannot be seen stand between units as if they were not there; all other
 * punctuation is a gap.
 */
import { type Char, characters } from './characters.ts';

export interface Unit {
  /** `13.89`, `职`, `app`. */
  key: string;
  /** `han` units are characters and signs that follow each other; `word` units are whole numbers and words. */
  kind: 'han' | 'word';
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Punctuation stands between the unit before and this one. */
  gap: boolean;
  /** Of a query: what may stand in its place too. */
  also?: string;
}

/** What a text is made of, in order: units with the characters that they are made of, and what stands between them. */
export interface Piece {
  kind: 'unit' | 'mark' | 'gap' | 'space' | 'skip';
  chars: Char[];
  key: string;
}

const isDigit = (c: Char | undefined) => c?.kind === 'digit';

/** Whether the comma at `i` separates thousands: a digit before it, exactly three after it. */
const separatesThousands = (chars: Char[], i: number) =>
  isDigit(chars[i - 1]) && [1, 2, 3].every((n) => isDigit(chars[i + n])) && !isDigit(chars[i + 4]);

/** Where the number that begins at `i` ends, and its digits without separators. */
function readNumber(chars: Char[], i: number): { key: string; next: number } {
  let key = '';
  let next = i;
  let decimals = false;
  for (; next < chars.length; next += 1) {
    const c = chars[next] as Char;
    if (isDigit(c)) key += c.text;
    else if (c.text === ',' && !decimals && separatesThousands(chars, next)) continue;
    else if (c.text === '.' && !decimals && isDigit(chars[next + 1])) {
      decimals = true;
      key += '.';
    } else break;
  }
  return { key, next };
}

function readLetters(chars: Char[], i: number): { key: string; next: number } {
  let key = '';
  let next = i;
  for (; next < chars.length; next += 1) {
    const c = chars[next] as Char;
    if (c.kind === 'letter') key += c.text;
    else if (c.kind !== 'skip') break;
  }
  return { key, next };
}

/** In 2018-06 and 2018/6 the sign is no gap: numbers that belong together. */
const joinsNumbers = (chars: Char[], i: number) =>
  /[-/]/.test((chars[i] as Char).text) && isDigit(chars[i - 1]) && isDigit(chars[i + 1]);

function pieceAt(chars: Char[], i: number): Piece {
  const { kind, text } = chars[i] as Char;
  if (kind === 'digit' || kind === 'letter') {
    const { key, next } = kind === 'digit' ? readNumber(chars, i) : readLetters(chars, i);
    return { kind: 'unit', chars: chars.slice(i, next), key };
  }
  const as = kind === 'han' ? 'unit' : joinsNumbers(chars, i) ? 'mark' : kind;
  return { kind: as, chars: chars.slice(i, i + 1), key: text };
}

export function pieces(text: string): Piece[] {
  const chars = characters(text);
  const made: Piece[] = [];
  for (let i = 0; i < chars.length; i += (made.at(-1) as Piece).chars.length) made.push(pieceAt(chars, i));
  return made;
}

/** The units of a text, in order. */
export function units(text: string): Unit[] {
  const found: Unit[] = [];
  let gap = false;
  for (const { kind, chars, key } of pieces(text)) {
    if (kind === 'gap') gap = true;
    if (kind !== 'unit') continue;
    const [first, last] = [chars[0], chars.at(-1)] as [Char, Char];
    found.push({ key, kind: first.kind === 'han' ? 'han' : 'word', start: first.start, end: last.end, gap });
    gap = false;
  }
  return found;
}

/** The units' keys as one text, for comparing names: punctuation, space, width and case do not count. */
export const plain = (text: string) =>
  units(text)
    .map((unit) => unit.key)
    .join('');
