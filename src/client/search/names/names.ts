/** The names that search suggests: by any part, by pinyin in full or by initials, or nearly right. */
import leven from 'leven';
import { plain } from '../engine/cut.ts';
import type { Reader } from '../engine/query.ts';
import { rangesOf, readText, type Text } from '../engine/term.ts';
import type { nameKinds } from '../ui/words.ts';

export type NameKind = keyof typeof nameKinds;

/** As it is sent (`/search/names.json`). */
export interface NameList {
  /** Characters by their usual reading. */
  readings: Record<string, string>;
  /**
   * The names of each kind, a line each, in the order of their characters (so that they pack well). After a tab, the name
   * that it is another name of; after one more, the places where it is read otherwise, each with the syllable: 0shan;
   * after a third, the address of its own page, from the root.
   */
  names: Partial<Record<NameKind, string>>;
}

export interface NameEntry {
  kind: NameKind;
  name: string;
  of: string;
  /** Its own page, from the root; empty where it is searched for. */
  to: string;
  /** The name as it is compared. */
  text: Text;
  /** The syllables of its characters apart by spaces: `yue gong hui`; a stop is 、 and any other sign nothing. */
  read: string;
}

export interface Suggestion {
  entry: NameEntry;
  /** The part of the name that was meant. */
  part: string;
}

export function readNames({ readings, names }: NameList): NameEntry[] {
  const usual = new Map(
    Object.entries(readings).flatMap(([syllable, chars]) => [...chars].map((c) => [c, syllable] as const)),
  );
  return Object.entries(names).flatMap(([kind, lines]) =>
    lines.split('\n').map((line): NameEntry => {
      const [name = '', of = '', otherwise = '', to = ''] = line.split('\t');
      const syllables = [...name].map((c) => usual.get(c) ?? (/[、（]/.test(c) ? '、' : ''));
      for (const [, at, syllable] of otherwise.matchAll(/(\d+)([a-z]+)/g)) syllables[Number(at)] = syllable as string;
      return { kind: kind as NameKind, name, of, to, text: readText(name), read: syllables.join(' ') };
    }),
  );
}

/** The names that `score` gives a number, and the part of each that was meant, the best first. */
function best(
  entries: NameEntry[],
  score: (entry: NameEntry) => [score: number, part?: string] | undefined,
): Suggestion[] {
  return entries
    .flatMap((entry) => {
      const [points, part = entry.name] = score(entry) ?? [];
      return points === undefined ? [] : [{ points, entry, part }];
    })
    .sort((a, b) => b.points - a.points);
}

/** Names that pinyin letters may mean (no tones; ü as v). A whole name comes before the beginning of one, and that before a part inside; syllables in full come before initials. */
export function byPinyin(entries: NameEntry[], text: string): Suggestion[] {
  const typed = text.normalize('NFKC').toLowerCase();
  const letters = typed.replace(/ü|u:/gu, 'v').replace(/[\s'’-]/gu, '');
  if (!/^[a-z]{2,100}$/.test(letters)) return [];
  const ways = (
    [
      // Whoever spells a name from its beginning may go on across a stop; two ends that meet within the name are no word.
      ['^[ 、]*', '[ 、]*'],
      ['(?<![a-z])', ' *'],
      ['^[ 、]*', '[a-z]*[ 、]+'],
      ['(?<![a-z])', '[a-z]* +'],
    ] as const
  ).map(([start, between]) => new RegExp(start + [...letters].join(between)));
  return best(entries, ({ name, read }) => {
    for (const [i, way] of ways.entries()) {
      const found = way.exec(read);
      if (!found) continue;
      const place = (at: number) => read.slice(0, at).split(' ').length - 1;
      const [from, to] = [place(found.index), place(found.index + found[0].length) + 1];
      const part = [...name].slice(from, to).join('');
      return [(from > 0 ? 1 : part === name ? 3 : 2) + (i < 2 ? 0.5 : 0), part];
    }
    return undefined;
  });
}

/** Names that hold the text, those that begin with it first, the shorter first. */
export function byText(entries: NameEntry[], text: string, reader: Reader): Suggestion[] {
  const wanted = reader.any([text]);
  return best(plain(text) ? entries : [], ({ name, text }) => {
    const [first] = rangesOf(text, [wanted]);
    return first && [(first[0] === 0 ? 100 : 0) - name.length];
  });
}

/** Names that differ from the text in one character (in two where it has six or more), the nearest first. */
export function byNearness(entries: NameEntry[], text: string, reader: Reader): Suggestion[] {
  const wanted = plain(reader.written(text));
  const most = wanted.length < 6 ? 1 : 2;
  return best(wanted.length < 3 || wanted.length > 20 ? [] : entries, ({ name }) => {
    const distance =
      Math.abs(name.length - wanted.length) > most + 4
        ? most + 1
        : leven(plain(name), wanted, { maxDistance: most + 1 });
    return distance > most ? undefined : [-distance];
  });
}
