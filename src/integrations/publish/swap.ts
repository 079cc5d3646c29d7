/** Puts a finished folder in the place of the published one by renaming, which is done or not done, never half. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** A name beside `out` for this process: `.dist.new-1234`. */
const beside = (out: string, what: 'new' | 'old') => join(dirname(out), `.${basename(out)}.${what}-${process.pid}`);

export const newFolder = (out: string): string => beside(out, 'new');

/**
 * The folder, absolute, in which a site for `out` is made: beside it or, where that is outside of the project, within the
 * project. Astro compiles what lies outside in `.astro/`, which two builds at once would share.
 */
export function workFolder(out: string, project = process.cwd()): string {
  const outside = /^\.\.|^\/|^\w:/.test(relative(project, out));
  return newFolder(outside ? join(resolve(project), '.build', basename(out)) : out);
}

/** Removes what a build made, where it was not published. */
export function clear(made: string): void {
  for (const folder of [made, `${made}.cache`]) rmSync(folder, { recursive: true, force: true });
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

/** Takes away what builds left behind that were killed, and puts the site back that one of them had just set aside. */
export function recover(out: string): void {
  if (!existsSync(dirname(out))) return;
  const pattern = /^\.(.+)\.(new|old)-(\d+)(\.cache)?$/;
  for (const name of readdirSync(dirname(out))) {
    const [, of, what, pid] = pattern.exec(name) ?? [];
    if (of !== basename(out) || isRunning(Number(pid))) continue;
    const left = join(dirname(out), name);
    if (what === 'old' && !existsSync(out)) renameSync(left, out);
    else rmSync(left, { recursive: true, force: true });
  }
}

/**
 * Publishes `made` as `out`. Killed between the two renames, it leaves the old site under its other name, from where the
 * next command puts it back (`recover`). Where another build published meanwhile, the later one stays.
 */
export function swap(made: string, out: string): void {
  const [old, ready] = [beside(out, 'old'), newFolder(out)];
  mkdirSync(dirname(out), { recursive: true });
  // It may come from another disk, from where it can't be renamed.
  if (made !== ready) {
    cpSync(made, ready, { recursive: true });
    rmSync(made, { recursive: true });
  }
  for (let tries = 0; ; tries += 1) {
    try {
      if (existsSync(out)) renameSync(out, old);
      renameSync(ready, out);
      break;
    } catch (error) {
      // Another build was faster between the two renames.
      if (tries === 5) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}
