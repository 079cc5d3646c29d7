/** What the version history says was promised: every address that ever stood in the file of promises. */
import { spawnSync } from 'node:child_process';
import { parsePermalinks } from '../../domain/addresses/permalinks.ts';
import { permalinksFile } from '../promises.ts';

const git = (root: string, ...args: string[]) => {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : '';
};

/** The addresses that lines of any version gave, each once; none where `root` has no history. */
export function promisedBefore(root: string): string[] {
  const added = git(root, 'log', '--patch', '--unified=0', '--format=', '--', permalinksFile)
    .split('\n')
    .filter((line) => /^\+(?!\+\+ )/.test(line))
    .map((line) => line.slice(1));
  return [...new Set(parsePermalinks(added.join('\n')).map(({ address }) => address))];
}

/** Says so where deleted lines can't be noticed, or not all of them. */
export function historyNotice(root: string): string[] {
  if (promisedBefore(root).length === 0) return [`没有版本历史：${permalinksFile} 里删掉的行查不出来。`];
  if (git(root, 'rev-parse', '--is-shallow-repository').trim() === 'true')
    return [`版本历史不全（浅克隆）：${permalinksFile} 里早先删掉的行查不出来。`];
  return [];
}
