/** The names that search suggests, with their pinyin: made when the site is built, so no dictionary is sent to readers. */
import { pinyin } from 'pinyin-pro';
import type { NameKind, NameList } from '../../client/search/names/names.ts';

export interface Name {
  text: string;
  kind: NameKind;
  /** The name that this is another name of. */
  of?: string;
  /** The address of its own page, from the root, where a suggestion leads there and not to the search for it. */
  to?: string;
}

const han = /\p{Script=Han}/u;

/** A syllable for each character. Letters, quotes and stops have none; the rest of the name is read as if they were not there. */
function readingOf({ text, kind }: Name): string[] {
  const chars = [...text];
  const person = kind === 'person' && { surname: 'head' as const };
  const whole = chars.filter((c) => han.test(c)).join('');
  const read = pinyin(whole, { toneType: 'none', type: 'array', v: true, ...person });
  return chars.map((c) => (han.test(c) ? (read.shift() ?? '') : ''));
}

/**
 * The list as it is sent: each character's usual reading once, and the names in which it is read otherwise.
 * `written` gives a name as the edition writes it, character by character: it is read as the name that it stands for.
 */
export function makeNameList(names: Name[], written = (text: string) => text): NameList {
  const usual = new Map<string, string>();
  const all = [...new Map(names.map((name) => [name.text, name])).values()].map((name) => {
    const reading = readingOf(name);
    const chars = [...written(name.text)].map((c, i) => [c, reading[i] ?? ''] as const);
    for (const [c, syllable] of chars) if (syllable && !usual.has(c)) usual.set(c, syllable);
    return { kind: name.kind, chars, of: written(name.of ?? ''), to: name.to ?? '' };
  });
  const readings: NameList['readings'] = {};
  for (const [c, syllable] of usual) readings[syllable] = (readings[syllable] ?? '') + c;
  const lineOf = ({ chars, of, to }: (typeof all)[number]) => {
    const text = chars.map(([c]) => c).join('');
    const otherwise = chars.map(([c, syllable], at) => (syllable && usual.get(c) !== syllable ? at + syllable : ''));
    return [text, of, otherwise.join(''), to].join('\t').trimEnd();
  };
  const kinds = [...Map.groupBy(all, ({ kind }) => kind)];
  return {
    readings,
    names: Object.fromEntries(kinds.map(([kind, list]) => [kind, list.map(lineOf).sort().join('\n')])),
  };
}
