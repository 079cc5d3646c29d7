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

interface Read {
  name: string;
  text: string;
  ids: Set<string>;
}

/** Pairs of files, in their order, that have ids in common, and how many, or the same text: hardly any of all pairs. */
function alike(files: Read[]): [Read, Read, shared: number][] {
  const having = new Map<string, number[]>();
  const pairs = files.map((file, j) => {
    const shared = new Map<number, number>();
    for (const what of [...file.ids, `\n${file.text}`]) {
      const before = having.get(what) ?? [];
      for (const i of before) shared.set(i, (shared.get(i) ?? 0) + (file.ids.has(what) ? 1 : 0));
      having.set(what, [...before, j]);
    }
    return [...shared].map(([i, count]) => ({ i, j, count }));
  });
  return pairs
    .flat()
    .sort((a, b) => a.i - b.i || a.j - b.j)
    .map(({ i, j, count }) => [files[i] as Read, files[j] as Read, count]);
}

/** The copies among the texts of a folder, by file name. */
export function copiesAmong(texts: Map<string, string>): Copy[] {
  const read = [...texts].map(([name, text]) => ({ name, text, ids: idsIn(text) }));
  const copies = new Map<string, Copy>();
  for (const [a, b, shared] of alike(read)) {
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
