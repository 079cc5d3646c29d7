/** The digest of a program: whatever it made is as good as new while the digest stays. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Every import of a file beside it. Those of packages are in the lock file, with their versions. */
const imports = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** The file and all that it imports from beside it, at any depth. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports))
    withImports(resolve(dirname(file), path), found);
  return found;
}

/** Digest of the module at `entry` (a path from the project's folder), of all modules of ours that it imports, and of the packages at hand. */
export function codeDigest(entry: string, root = process.cwd()): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...withImports(resolve(root, entry))].sort()) hash.update(readFileSync(file)).update('\0');
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}
