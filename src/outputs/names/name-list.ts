/** The names that search suggests, with their pinyin: made when the site is built, so no dictionary is sent to readers. */
import { pinyin } from 'pinyin-pro';
import type { NameKind, NameList } from '../../client/search/names/names.ts';

export interface Name {
  text: string;
  kind: NameKind;
  /** The name that this is another name of. */
  of?: string;
}

const han = /\p{Script=Han}/u;

const syllables = (text: string, person: boolean): string[] =>
  [...text].every((c) => han.test(c))
    ? pinyin(text, { toneType: 'none', type: 'array', v: true, ...(person && { surname: 'head' as const }) })
    : [...text].map((c) => (han.test(c) ? pinyin(c, { toneType: 'none', v: true }) : ''));

/**
 * The list as it is sent: each character's usual reading once, and the names in which it is read otherwise.
 * `written` gives a name as the edition writes it, character by character: it is read as the name that it stands for.
 */
export function makeNameList(names: Name[], written = (text: string) => text): NameList {
  const unique = [...new Map(names.map((name) => [name.text, name])).values()];
  const usual = new Map<string, string>();
  const readings = unique.map(({ text, kind }) => {
    const chars = [...text];
    // Letters, quotes and stops have no reading; the rest of the name is read as if they were not there.
    const read = syllables(chars.filter((c) => han.test(c)).join(''), kind === 'person');
    let next = 0;
    return chars.map((c) => (han.test(c) ? (read[next++] ?? '') : ''));
  });
  const shown = unique.map(({ text }) => written(text));
  for (const [i, text] of shown.entries())
    [...text].forEach((c, at) => {
      const reading = readings[i]?.[at];
      if (reading && !usual.has(c)) usual.set(c, reading);
    });
  const list: NameList = { readings: {}, names: {} };
  for (const [c, reading] of usual) list.readings[reading] = (list.readings[reading] ?? '') + c;
  const lines: Partial<Record<NameKind, string[]>> = {};
  for (const [i, { kind, of }] of unique.entries()) {
    const text = shown[i] ?? '';
    const otherwise = [...text].map((c, at) =>
      han.test(c) && usual.get(c) !== readings[i]?.[at] ? `${at}${readings[i]?.[at]}` : '',
    );
    const line = [text, written(of ?? ''), otherwise.join('')].join('\t').trimEnd();
    const all = lines[kind] ?? [];
    all.push(line);
    lines[kind] = all;
  }
  for (const kind of Object.keys(lines) as NameKind[]) list.names[kind] = lines[kind]?.sort().join('\n');
  return list;
}
