/** A question in a row, as one says it, cut where a name or a number begins and ends: 2018年阳江工会会员有多少 → 2018年 阳江 工会会员. */
import type { Reader } from '../engine/query.ts';
import type { NameEntry } from './names.ts';

/** Words that only ask or join, in either script. */
const idle = /是?[什甚][么麼](?:意思)?|是?[谁誰]|有?(?:多少|哪些)|怎[么麼][样樣]?|[历歷]任|[的了吗嗎呢？?]/gu;
const number = '\\d[\\d.,]*(?:年(?:\\d+月(?:\\d+日)?)?|[万萬亿億%])?';

/** The parts with a space between, or the text itself where it has signs of its own or only one part. */
export function inParts(entries: NameEntry[], text: string, reader: Reader): string {
  const asked = reader.written(text.normalize('NFKC')).replace(idle, ' ');
  if (/["“”\-\s]/u.test(text)) return text;
  const names = [...new Set(entries.map(({ name }) => name))].filter((name) => name.length > 1 && asked.includes(name));
  const longestFirst = names
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const parts = asked.replace(new RegExp([...longestFirst, number].join('|'), 'gu'), ' $& ').split(/\s+/);
  // What joins two names is left over as a single character.
  return parts.filter((part) => part.length > 1 || /\d/.test(part)).join(' ') || text;
}
