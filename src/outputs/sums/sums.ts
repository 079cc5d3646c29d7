/** `SHA256SUMS` of a built site, as `sha256sum -c` reads it: every file with its digest, so that one changed byte is found. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { isPacked, unpack } from '../hosting/pack.ts';
import { filesIn } from '../site-files.ts';

export const sumsFile = 'SHA256SUMS';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const summed = (folder: string) => filesIn(folder).filter((file) => file !== sumsFile);

export function writeSums(folder: string): void {
  const lines = summed(folder).map((file) => `${digest(readFileSync(join(folder, file)))}  ${file}\n`);
  writeFileSync(join(folder, sumsFile), lines.join(''));
}

const said = (file: string, code: string, message: string): Problem => ({
  file,
  line: 1,
  code,
  message,
  advice: '读者看到的不再是生成时的样子。请从可信的副本恢复，或重新生成。',
});

/** What is wrong with a packed twin (pack.ts): it must unpack to the file beside it. */
function checkPacked(folder: string, file: string): Problem[] {
  const plain = join(folder, file.replace(/\.\w+$/, ''));
  try {
    if (unpack(file, readFileSync(join(folder, file))).equals(readFileSync(plain))) return [];
  } catch {
    // It is not what it says, or there is nothing beside it.
  }
  return [said(file, 'packed-differs', '压缩的文件解开以后，与旁边的文件不同。')];
}

/** Compares a folder with its sums. Returns how many files were checked, and what was changed, lost or added. */
export function checkSums(folder: string): { files: number; problems: Problem[] } {
  if (!existsSync(join(folder, sumsFile)))
    return { files: 0, problems: [said(`${folder}/${sumsFile}`, 'no-sums', '没有这个文件，无从核对。')] };
  const lines = readFileSync(join(folder, sumsFile), 'utf8').split('\n').filter(Boolean);
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const present = new Set(summed(folder));
  const problems = [...sums].flatMap(([file, sum]) => {
    if (!present.has(file)) return [said(file, 'file-lost', '文件不见了。')];
    return digest(readFileSync(join(folder, file))) === sum ? [] : [said(file, 'file-changed', '文件被改过。')];
  });
  for (const file of present)
    if (!sums.has(file))
      problems.push(...(isPacked(file) ? checkPacked(folder, file) : [said(file, 'file-added', '多出一个文件。')]));
  return { files: sums.size, problems };
}
