/** The one way to write a file that is to last, the content's first of all: whole or not at all. */
import { chmodSync, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { readText } from './read-text.ts';

/**
 * Writes beside the file and renames, so that no one finds half a file, whatever happens meanwhile.
 * @throws where the folder can't be written to.
 */
export function writeText(path: string, text: string | Uint8Array): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { flush: true });
    if (existsSync(target)) chmodSync(beside, statSync(target).mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

export interface Changed {
  changed: boolean;
  /** Why the file was left as it is. */
  problems: Problem[];
}

/** Changes `root`/`file`, but only what was fully understood: a text in which nothing is wrong. */
export function changeText(root: string, file: string, change: (text: string) => string): Changed {
  const { text, problems } = readText(root, file);
  if (text === undefined || problems.length > 0) return { changed: false, problems };
  const after = change(text);
  try {
    if (after !== text) writeText(join(root, file), after);
  } catch {
    const advice = '文件还是原来的样子。请看文件夹有没有写入的权限，磁盘是不是满了。';
    return {
      changed: false,
      problems: [{ file, line: 1, code: 'unwritable-file', message: '这个文件写不进去。', advice }],
    };
  }
  return { changed: after !== text, problems: [] };
}
