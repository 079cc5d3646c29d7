/** The digest of all that a build is made of: as long as it stays, another build would make the same site. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { permalinksFile } from '../../reader/promises.ts';
import { archiveRoot, buildDay, originalsFolder } from '../../settings.ts';

/** The program. npm's second lock file says which packages are there, whatever the first asks for. */
const program = [
  'astro.config.mjs',
  'node_modules/.package-lock.json',
  'package-lock.json',
  'package.json',
  'public',
  'scripts/astro.env',
  'src',
  'tsconfig.json',
];
/** Vite reads these, where there are any. */
const settingsFiles = ['.env', '.env.local', '.env.production', '.env.production.local'];

/** Every variable of the environment that the site is made of. A test finds those that src/ reads. */
export const variables = ['SITE', 'BASE', 'ARCHIVE_DIR', 'ORIGINALS_DIR', 'CARDS', 'NODE_ENV'];

/** The files at a path, which may be one or a folder, or be nowhere, in an order that no locale changes. */
function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** The commit that last changed the promises: a check asks the version history for lines that are gone. */
const promised = (root: string) =>
  spawnSync('git', ['-C', root, 'log', '-1', '--format=%H', '--', permalinksFile], { encoding: 'utf8' }).stdout;

/** `root` is the project's folder. The archive, the sources and the day are those of the settings. */
export function inputsDigest(root = '.'): string {
  const hash = createHash('sha256');
  const machine = [process.version, process.platform, process.arch];
  const said = variables.map((name) => process.env[name] ?? null);
  hash.update(JSON.stringify([...machine, ...said, buildDay(), promised(archiveRoot())]));
  const paths = [...program, ...settingsFiles].map((path) => join(root, path));
  for (const path of [...paths, join(archiveRoot(), 'content'), originalsFolder()])
    for (const file of filesAt(path)) {
      const bytes = readFileSync(file);
      // With its length, so that where a file ends is digested too.
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  return hash.digest('hex');
}
