/** The characters of a text as search sees them: of one width and case, each with its kind and the place that it came from. */

type Kind = 'han' | 'letter' | 'digit' | 'space' | 'skip' | 'mark' | 'gap';

export interface Char {
  /** In NFKC and lower case. */
  text: string;
  /** The same in its own case. */
  shown: string;
  kind: Kind;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
}

/** Characters that follow each other without spaces: each is a word. */
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const letter = /[\p{L}\p{N}]/u;
const digit = /\p{Nd}/u;
/** Signs that mean something beside a number or a letter, and are words too. */
export const signs = '%‰+#&@$¥€°=×';
/** Marks of quotation and titles, brackets and the dot within names: a phrase goes on across them. */
const mark = /["'“”‘’«»《》〈〉「」『』()[\]{}【】〔〕〖〗·•‧・]/u;
const invisible = /[\p{Cf}\p{Cc}\p{M}]/u;
const space = /\s/u;

function kindOf(c: string): Kind {
  if (han.test(c) || signs.includes(c)) return 'han';
  if (digit.test(c)) return 'digit';
  if (letter.test(c)) return 'letter';
  if (space.test(c)) return 'space';
  if (mark.test(c)) return 'mark';
  return invisible.test(c) ? 'skip' : 'gap';
}

type Made = Pick<Char, 'text' | 'shown' | 'kind'>;

/** What each character becomes: texts hold the same few thousand over and over. */
const known = new Map<string, Made[]>();

function normalised(point: string): Made[] {
  let made = known.get(point);
  if (!made) {
    made = [...point.normalize('NFKC')].flatMap((shown) =>
      [...shown.toLowerCase()].map((text, i) => ({ text, shown: i === 0 ? shown : '', kind: kindOf(text) })),
    );
    known.set(point, made);
  }
  return made;
}

export function characters(text: string): Char[] {
  const chars: Char[] = [];
  let start = 0;
  for (const point of text) {
    const end = start + point.length;
    for (const made of normalised(point)) chars.push({ ...made, start, end });
    start = end;
  }
  return chars;
}
