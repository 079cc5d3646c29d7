/** Reports and records that are copies of another under a new name: told once, since each id in them would be a problem. */
import type { Problem } from '../../domain/problem.ts';

export interface Copy {
  name: string;
  of: string;
  /** Word for word the same. */
  same: boolean;
}

const idsIn = (text: string) =>
  new Set([...text.matchAll(/^\s*(?:-\s*)?\{?\s*id:\s*["']?([\w-]+)/gm)].map(([, id]) => id ?? ''));

/** How many of the ids begin with the file's own name, as they do where they were written for it. */
const own = (ids: Set<string>, name: string) =>
  [...ids].filter((id) => id.startsWith(`${name.replace(/\.\w+$/, '')}-`)).length;

/** The copies among the texts of a folder, by file name. */
export function copiesAmong(texts: Map<string, string>): Copy[] {
  const read = [...texts].map(([name, text]) => ({ name, text, ids: idsIn(text) }));
  const copies = new Map<string, Copy>();
  for (const [i, a] of read.entries())
    for (const b of read.slice(i + 1)) {
      const shared = [...a.ids].filter((id) => b.ids.has(id)).length;
      const same = a.text === b.text || (shared >= 2 && shared >= 0.6 * Math.min(a.ids.size, b.ids.size));
      if (!same || copies.has(a.name) || copies.has(b.name)) continue;
      const [original, copy] = own(b.ids, b.name) > own(a.ids, a.name) ? [b, a] : [a, b];
      copies.set(copy.name, { name: copy.name, of: original.name, same: a.text === b.text });
    }
  return [...copies.values()];
}

export const copyProblem = (folder: string, { name, of, same }: Copy): Problem => ({
  file: `${folder}/${name}`,
  line: 1,
  code: 'copied-file',
  message: same ? `“${name}”和“${of}”的内容完全相同，有一份是副本。` : `“${name}”是“${of}”的副本：里面的 id 相同。`,
  advice: '同样的大事、数据不能有两份。请删去副本；要照它写新的报告，先把里面的 id 和内容都换成新的。',
});
