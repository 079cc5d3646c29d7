/** Installs what this benchmark alone needs, exactly as package.json beside this file names it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const cache = resolve('node_modules/.cache/bench-reading');

/** Quick where all is there already. */
export function install() {
  mkdirSync(cache, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'package.json'), join(cache, 'package.json'));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: cache,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm install failed');
}

/** A package installed there. */
export const load = (name: string) =>
  import(pathToFileURL(createRequire(join(cache, 'package.json')).resolve(name)).href);
