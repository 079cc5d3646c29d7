/** Files that moved: a copy of the heir stands at the old address, since a feed or a calendar can't lead on by itself. */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { goneFiles, type Permalink } from '../../domain/addresses/permalinks.ts';

/** `folder` is a built site. A heir that is not there is left to the site checks. */
export function keepFiles(folder: string, permalinks: Permalink[]): void {
  for (const { address, heir } of goneFiles(permalinks)) {
    const from = join(folder, heir);
    const to = join(folder, address);
    if (!existsSync(from) || existsSync(to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to);
  }
}
