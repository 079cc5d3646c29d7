/**
 * Text preparation, one for the index and for the query: a text becomes units that can be compared.
 * NFKC (full-width forms, compatibility ideographs and radicals), lower case, no thousands separators, no white space
 * and no invisible characters inside text. Each unit remembers where in the text it stood.
 */

export interface Unit {
  /** One Han character or sign, a whole number (`13.89`), or a word of letters, in lower case. */
  key: string;
  /** `han` units are characters and signs that follow each other; `word` units are whole numbers and words. */
  kind: 'han' | 'word';
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Punctuation stands between the unit before and this one. */
  gap: boolean;
}

const han = /\p{Script=Han}/u;
const letter = /\p{L}/u;
const digit = /\p{Nd}/u;
/** Signs that mean something beside a number or a letter; all other punctuation only separates. */
const sign = /[%‰+#&@$¥€°=×]/u;
const invisible = /[\p{Cf}\p{Cc}\p{M}]/u;
const space = /\s/u;

type Class = 'han' | 'letter' | 'digit' | 'space' | 'skip' | 'gap';

interface Char {
  text: string;
  kind: Class;
  start: number;
  end: number;
}

function classOf(c: string): Class {
  if (han.test(c) || sign.test(c)) return 'han';
  if (digit.test(c)) return 'digit';
  if (letter.test(c) || /\p{N}/u.test(c)) return 'letter';
  if (space.test(c)) return 'space';
  return invisible.test(c) ? 'skip' : 'gap';
}

/** What each character becomes: texts hold the same few thousand over and over. */
const known = new Map<string, Pick<Char, 'text' | 'kind'>[]>();

function normalised(point: string) {
  let made = known.get(point);
  if (!made) {
    made = [...point.normalize('NFKC').toLowerCase()].map((text) => ({ text, kind: classOf(text) }));
    known.set(point, made);
  }
  return made;
}

/** The normalised characters of a text with the place that each came from. */
function characters(text: string): Char[] {
  const chars: Char[] = [];
  let start = 0;
  for (const point of text) {
    const end = start + point.length;
    for (const made of normalised(point)) chars.push({ text: made.text, kind: made.kind, start, end });
    start = end;
  }
  return chars;
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

/** The units of a text, in order. */
export function units(text: string): Unit[] {
  const chars = characters(text);
  const found: Unit[] = [];
  let gap = false;
  for (let i = 0; i < chars.length; ) {
    const c = chars[i] as Char;
    const { kind } = c;
    if (kind === 'han') {
      found.push({ key: c.text, kind: 'han', start: c.start, end: c.end, gap });
      gap = false;
      i += 1;
    } else if (kind === 'digit' || kind === 'letter') {
      const { key, next } = kind === 'digit' ? readNumber(chars, i) : readLetters(chars, i);
      found.push({ key, kind: 'word', start: c.start, end: (chars[next - 1] as Char).end, gap });
      gap = false;
      i = next;
    } else {
      if (kind === 'gap') gap = true;
      i += 1;
    }
  }
  return found;
}

/** The units' keys as one text, for comparing names: punctuation, space, width and case do not count. */
export const plain = (text: string) =>
  units(text)
    .map((unit) => unit.key)
    .join('');
