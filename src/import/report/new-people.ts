/** People whom a draft names in public and whom the authority file does not have. */
import { pinyin } from 'pinyin-pro';
import type { PersonData, StandingData } from '../../domain/model.ts';
import { Ids } from './ids.ts';

const syllables = (words: string) =>
  pinyin(words, { toneType: 'none', type: 'array', nonZh: 'removed', surname: 'head' }).map((s) =>
    s
      .toLowerCase()
      .replace('ü', 'v')
      .replace(/[^a-z]/g, ''),
  );

/** 梁玉泉 → liang-yuquan; 欧阳雪 → ouyang-xue. */
export function personId(name: string): string {
  const surname = /^(?:欧阳|司徒|上官|诸葛|司马)/u.test(name) ? 2 : 1;
  const parts = syllables(name);
  return [parts.slice(0, surname).join(''), parts.slice(surname).join('')].filter(Boolean).join('-') || 'person';
}

/** An entry for each, with an id that no other has. */
export function newPeople(standings: StandingData[], people: PersonData[]): PersonData[] {
  const known = new Set(people.flatMap((p) => [p.name, ...p.aliases]));
  const ids = new Ids(people.map((p) => p.id));
  const names = [...new Set(standings.map((s) => s.name))].filter((name) => !known.has(name));
  return names.map((name) => ({ id: ids.take(personId(name)), name, aliases: [], mayBe: [] }));
}
