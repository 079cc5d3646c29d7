/** The names that search suggests: by their beginning or any part, by pinyin in full or by initials, or nearly right. */
import leven from 'leven';
import { plain } from '../engine/text/units.ts';
import type { nameKinds } from '../ui/words.ts';

export type NameKind = keyof typeof nameKinds;

/** As it is sent (`/search/names.json`). */
export interface NameList {
  /** Characters by their usual reading. */
  readings: Record<string, string>;
  /**
   * The names of each kind, a line each, in the order of their characters (so that they pack well). After a tab, the name
   * that it is another name of; after one more, the places where it is read otherwise, each with the syllable: 0shan.
   */
  names: Partial<Record<NameKind, string>>;
}

export interface NameEntry {
  kind: NameKind;
  name: string;
  of: string;
  /** The name as it is compared: prepared, in Simplified characters. */
  plain: string;
  /** A syllable for each character; '' where it has none. */
  syllables: string[];
}

export interface Suggestion {
  entry: NameEntry;
  /** The part of the name that was meant. */
  part: string;
  how: 'text' | 'pinyin' | 'near';
}

/** `simple` gives a name as names are compared. */
export function readNames({ readings, names }: NameList, simple = (text: string) => text): NameEntry[] {
  const usual = new Map(
    Object.entries(readings).flatMap(([syllable, chars]) => [...chars].map((c) => [c, syllable] as const)),
  );
  return Object.entries(names).flatMap(([kind, lines]) =>
    lines.split('\n').map((line): NameEntry => {
      const [name = '', of = '', otherwise = ''] = line.split('\t');
      const syllables = [...name].map((c) => usual.get(c) ?? '');
      for (const [, at, syllable] of otherwise.matchAll(/(\d+)([a-z]+)/g)) syllables[Number(at)] = syllable as string;
      return { kind: kind as NameKind, name, of, plain: plain(simple(name)), syllables };
    }),
  );
}

/** Letters as typed for pinyin: no tones, spaces or apostrophes; ü as v. Undefined where the text is not pinyin. */
export function asPinyin(text: string): string | undefined {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ü|u:/gu, 'v')
    .replace(/[\s'’-]/gu, '');
  return /^[a-z]{2,100}$/.test(letters) ? letters : undefined;
}

const stop = /[、（）]/;

/** How many characters from `at` the letters spell, the last perhaps in part; 0 if they do not. */
function spelled(chars: string[], syllables: string[], at: number, letters: string, initials: boolean): number {
  let left = letters;
  const first = syllables.findIndex(Boolean);
  for (let i = at; i < syllables.length; i += 1) {
    const syllable = syllables[i] as string;
    if (syllable === '') {
      // Over a stop goes who spells a name from its beginning; two ends that meet within it are no word.
      if (i === at || (at > first && stop.test(chars[i] as string))) return 0;
      continue;
    }
    const wanted = initials ? (syllable[0] as string) : syllable;
    if (left.startsWith(wanted)) left = left.slice(wanted.length);
    else if (!initials && wanted.startsWith(left)) left = '';
    else return 0;
    if (left === '') return i - at + 1;
  }
  return 0;
}

/** The part of the name that the letters spell, in full or by initials, and how well: 3 all, 2 the beginning, 1 inside. */
function spelledPart({ name, syllables }: NameEntry, letters: string): { part: string; score: number } | undefined {
  const chars = [...name];
  for (const initials of [false, true]) {
    for (let at = 0; at < chars.length; at += 1) {
      const length = spelled(chars, syllables, at, letters, initials);
      if (length === 0) continue;
      const score = (at > 0 ? 1 : length === chars.length ? 3 : 2) + (initials ? 0 : 0.5);
      return { part: chars.slice(at, at + length).join(''), score };
    }
  }
  return undefined;
}

const best = <T>(list: { score: number; value: T }[]): T[] =>
  list.sort((a, b) => b.score - a.score).map(({ value }) => value);

/** Names that pinyin letters may mean, the best first. */
export function byPinyin(entries: NameEntry[], text: string): Suggestion[] {
  const letters = asPinyin(text);
  if (!letters) return [];
  return best(
    entries.flatMap((entry) => {
      const found = spelledPart(entry, letters);
      return found ? [{ score: found.score, value: { entry, part: found.part, how: 'pinyin' as const } }] : [];
    }),
  );
}

/** Names that hold the text (in Simplified characters), those that begin with it first, the shorter first. */
export function byText(entries: NameEntry[], text: string): Suggestion[] {
  const wanted = plain(text);
  if (!wanted) return [];
  return best(
    entries.flatMap((entry) => {
      const at = entry.plain.indexOf(wanted);
      return at < 0
        ? []
        : [
            {
              score: (at === 0 ? 100 : 0) - entry.name.length,
              value: { entry, part: entry.name, how: 'text' as const },
            },
          ];
    }),
  );
}

/** Names that differ from the text (in Simplified characters) in one character (in two where it has six or more), the nearest first. */
export function byNearness(entries: NameEntry[], text: string): Suggestion[] {
  const wanted = plain(text);
  const length = [...wanted].length;
  if (length < 3 || length > 20) return [];
  const most = length < 6 ? 1 : 2;
  return best(
    entries.flatMap((entry) => {
      if (Math.abs(entry.plain.length - wanted.length) > most) return [];
      const distance = leven(entry.plain, wanted, { maxDistance: most + 1 });
      return distance > most ? [] : [{ score: -distance, value: { entry, part: entry.name, how: 'near' as const } }];
    }),
  );
}
