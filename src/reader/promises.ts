/** The file of promises: every address ever published. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Permalink, parsePermalinks } from '../domain/addresses/permalinks.ts';
import { checkPermalinks } from '../domain/check/permalinks.ts';
import type { Problem } from '../domain/problem.ts';
import { readText } from './text/read-text.ts';
import { changeText } from './text/write-text.ts';

export const permalinksFile = 'content/permalinks.txt';

export interface Promises {
  permalinks: Permalink[];
  /** Why not all of it could be read. */
  problems: Problem[];
}

/** What `root`/content/permalinks.txt promises. That there is no such file is a problem: an archive begins with an empty one. */
export function readPromises(root: string): Promises {
  const file = permalinksFile;
  if (!existsSync(join(root, file))) {
    const advice =
      '公布过的地址都记在这里，没有它就查不出哪些地址丢了。误删的请从版本历史里取回；新的档案新建一个空的 content/permalinks.txt。';
    return { permalinks: [], problems: [{ file, line: 1, code: 'missing-file', message: '没有这个文件。', advice }] };
  }
  const { text, problems } = readText(root, file);
  return { permalinks: parsePermalinks(text ?? ''), problems };
}

/** The same without the problems, which the content check tells. */
export const readPermalinks = (root: string): Permalink[] => readPromises(root).permalinks;

export interface Added {
  added: string[];
  /** How many addresses are promised now. */
  total: number;
  /** Why nothing was added. */
  problems: Problem[];
}

/** Adds to the file what is served and not yet promised, at its end; nothing where a line of the file is not understood. */
export function addPromises(root: string, served: ReadonlySet<string>): Added {
  const { permalinks, problems } = readPromises(root);
  const wrong = [...problems, ...checkPermalinks(permalinks).map((found) => ({ file: permalinksFile, ...found }))];
  if (wrong.length > 0) return { added: [], total: permalinks.length, problems: wrong };
  const known = new Set(permalinks.map((p) => p.address));
  const added = [...served].filter((address) => !known.has(address)).sort();
  const changed = changeText(root, permalinksFile, (text) => {
    if (added.length === 0) return text;
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    const before = text === '' ? '' : text.replace(/(?:\r?\n)*$/, end);
    return before + added.map((address) => address + end).join('');
  });
  return { added, total: known.size + added.length, problems: changed.problems };
}
