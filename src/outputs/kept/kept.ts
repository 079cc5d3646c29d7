/** Files that were made before, by a digest of all that they are made of: only changed ones are made again. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What `make` makes of `parts`, or made of them in an earlier build. `parts` must hold all that it depends on: the digest of
 * its code (`codeDigest`), and every text. A failure is not kept.
 */
export async function kept(
  kind: string,
  parts: unknown[],
  make: () => Promise<Uint8Array>,
  cache = 'node_modules/.cache',
): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const folder = join(cache, kind, key.slice(0, 2));
  const file = join(folder, key.slice(2));
  if (existsSync(file)) return readFileSync(file);
  const made = await make();
  mkdirSync(folder, { recursive: true });
  writeWhole(file, made);
  return made;
}

/** Writes a file of a folder that two builds at once share: it is renamed once it is whole, since one of them may read or be killed. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const part = `${file}.${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, file);
}
