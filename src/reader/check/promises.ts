/** The file of promises, before anything is built: its lines are well formed, none is deleted, no published milestone is lost. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permalinksFile } from '../../../scripts/permalinks.ts';
import { parsePermalinks } from '../../domain/addresses/permalinks.ts';
import { checkDeleted, checkLostMilestones, checkPermalinks } from '../../domain/check/permalinks.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ReadContent } from '../read.ts';
import { promisedBefore } from './history.ts';
import { nearest } from './nearest.ts';

/** `root` is the project's folder. Milestones of reports that could not be read are not judged. */
export function checkPromisesKept(root: string, { content, broken, unreadable }: ReadContent): Problem[] {
  const file = join(root, permalinksFile);
  if (!existsSync(file)) return [];
  const permalinks = parsePermalinks(readFileSync(file, 'utf8'));
  const unread = unreadable.has('reports') || [...broken].some((key) => key.startsWith('reports/'));
  return [
    ...checkPermalinks(permalinks),
    ...checkDeleted(permalinks, promisedBefore(root)),
    ...(unread ? [] : checkLostMilestones(permalinks, content, nearest)),
  ].map((found) => ({ file: permalinksFile, ...found }));
}
