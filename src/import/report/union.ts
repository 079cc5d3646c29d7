/** Whose report it is: against the authority file, or a union that it does not have yet. */
import { pinyin } from 'pinyin-pro';
import type { Level } from '../../domain/codes.ts';
import type { UnionData } from '../../domain/model.ts';

export interface WhoseReport {
  union: UnionData;
  /** It is not in the authority file: the draft brings it along. */
  isNew: boolean;
  confidence: number;
  rule: string;
  doubt?: string;
}

const count = (text: string, words: string) => text.split(words).length - 1;

/** Full names of unions in a text: 恩平市总工会, 广海镇渔业工会联合会. */
const fullName =
  /(?:[\p{Script=Han}]{2,4}(?:省|自治区|市|县|区|州|旗|镇|乡|街道|高新区|开发区|管委会))+(?:[\p{Script=Han}]{0,12})?(?:总工会|工会联合会|工联会)/gu;
/** Words that the pattern takes in from before a name. */
const before =
  /^.*(?:[在由与和及对向为是从据经者]|近年来|以来|联合|指导|其中|年|月|日)(?=[\p{Script=Han}]{2,4}(?:省|市|县|区|州|镇))/u;

const nameOf = (found: string) => found.replace(before, '');
/** Not a place: 恢复县总工会, 全市总工会. */
const noPlace = /^(?:恢复|成立|组建|全|本|各|由|到|县级|市级|省级|该|我|原|新|时任)/u;

/** How much each known union is spoken of: in the title it weighs ten times. */
function known(title: string, text: string, unions: UnionData[]): { union: UnionData; points: number }[] {
  return unions
    .map((union) => {
      const names = [union.name, ...union.aliases, ...union.names.map((n) => n.name)];
      const points = names.reduce((sum, name) => sum + count(title, name) * 12 + count(text, name), 0);
      return { union, points };
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
}

/** The full name that a text uses most, the title's first. */
function mostNamed(title: string, text: string): { name: string; points: number } | undefined {
  const counts = new Map<string, number>();
  for (const [weight, words] of [
    [12, title],
    [1, text],
  ] as const)
    for (const [found] of words.matchAll(fullName)) {
      const name = nameOf(found);
      if (noPlace.test(name)) continue;
      counts.set(name, (counts.get(name) ?? 0) + weight);
    }
  return [...counts].map(([name, points]) => ({ name, points })).sort((a, b) => b.points - a.points)[0];
}

const levelOf = (name: string): Level =>
  /工会联合会|工联会/u.test(name)
    ? 'industry'
    : /(?:镇|乡|街道)总工会$/u.test(name)
      ? 'township'
      : /(?:园区|开发区|高新区|管委会)总工会$/u.test(name)
        ? 'park'
        : /(?:县|区|旗)总工会$/u.test(name)
          ? 'county'
          : /(?:省|自治区)总工会$/u.test(name)
            ? 'province'
            : 'city';

/** 恩平市 → enping: the name of a place without what it is, in pinyin. */
export const slugOf = (words: string): string =>
  pinyin(words, { toneType: 'none', type: 'array', nonZh: 'removed' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 24);

function newUnion(name: string, unions: UnionData[]): UnionData {
  const places = [...name.matchAll(/([\p{Script=Han}]{2,4}?)(?:省|自治区|市|县|区|州|旗|镇|乡|街道)/gu)].map(
    (m) => m[1] as string,
  );
  const short = places.at(-1) ?? name.replace(/(?:总工会|工会联合会|工联会)$/u, '');
  const own = name.replace(/^.*?(?=[\p{Script=Han}]{2,4}(?:市|县|区|镇|乡|街道)(?:总工会|工会)?$)/u, '') || name;
  const base = slugOf(short) || 'gonghui';
  const taken = (id: string) => unions.some((u) => u.id === id);
  let id = base;
  for (let n = 2; taken(id); n += 1) id = `${base}-${n}`;
  const parent =
    unions.find((u) => places.length > 1 && u.short === places.at(-2)) ?? unions.find((u) => u.level === 'province');
  const place = /^(.*?)(?:总工会|工会联合会|工联会)$/u.exec(own)?.[1];
  return {
    id,
    name: own,
    short,
    ...(parent && { parent: parent.id }),
    level: levelOf(name),
    ...(place && { place }),
    names: [],
    aliases: [],
  };
}

/** `label` is a line that names the union by itself (阳江市总工会：). */
export function whoseReport(title: string, label: string | undefined, text: string, unions: UnionData[]): WhoseReport {
  const bare = label?.replace(/[：:]\s*$/u, '');
  const labelled =
    bare &&
    unions
      .filter((u) => bare.endsWith(u.name) || u.aliases.includes(bare))
      .sort((a, b) => b.name.length - a.name.length)[0];
  if (labelled) return { union: labelled, isNew: false, confidence: 0.98, rule: 'union-label' };
  const [best] = known(title, text, unions);
  const named = bare ? { name: bare, points: Number.POSITIVE_INFINITY } : mostNamed(title, text);
  if (best && (!named || unions.some((u) => named.name.endsWith(u.name)) || best.points >= named.points)) {
    const own =
      named && unions.filter((u) => named.name.endsWith(u.name)).sort((a, b) => b.name.length - a.name.length)[0];
    return { union: own ?? best.union, isNew: false, confidence: 0.85, rule: 'most-named' };
  }
  const placed = /^([\p{Script=Han}]{2,4}(?:省|市|县|区|镇))(?:工会|工运|职工)/u.exec(title)?.[1];
  const name = named?.name ?? (placed ? `${placed}总工会` : '未知工会');
  const doubt =
    named || placed
      ? `工会“${name}”不在 content/unions/ 里，草稿新立了一条；层级、上级请核对。`
      : '没有认出是哪个工会的报告，请改 union。';
  return {
    union: newUnion(name, unions),
    isNew: true,
    confidence: named ? 0.6 : 0.1,
    rule: named ? 'new-union' : 'unknown-union',
    doubt,
  };
}
