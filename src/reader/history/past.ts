/** The content as the version history has it, at the end of each day on which it was changed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

function git(root: string, ...args: string[]): Buffer {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], { maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : Buffer.of();
}

/** The last commit of each day that changed the content, the oldest day first; none where `root` has no history. */
export function contentDays(root: string): { day: string; commit: string }[] {
  const lines = git(root, 'log', '--format=%cs %H', '--', 'content').toString().trim().split('\n');
  const last = new Map<string, string>();
  for (const [day = '', commit = ''] of lines.map((line) => line.split(' ')))
    if (commit && !last.has(day)) last.set(day, commit);
  return [...last].map(([day, commit]) => ({ day, commit })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Puts the content of a commit into a folder, does the work on that folder, and removes it. */
export function withContentOf<T>(root: string, commit: string, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    const files = git(root, 'ls-tree', '-r', '-z', '--name-only', commit, 'content').toString().split('\0');
    for (const file of files.filter(Boolean)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), git(root, 'show', `${commit}:./${file}`));
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
