/**
 * The file of promises, before anything is built: its lines are well formed, none is deleted, no page is both there and gone, no
 * published milestone is lost.
 */
import { checkDeleted, checkLostMilestones, checkPermalinks } from '../../domain/check/permalinks.ts';
import { checkReturned } from '../../domain/check/returned.ts';
import type { Problem } from '../../domain/problem.ts';
import { permalinksFile, readPromises } from '../promises.ts';
import type { ReadContent } from '../read.ts';
import { promisedBefore } from './history.ts';
import { nearest } from './nearest.ts';

/** `root` is the project's folder. Milestones of reports that could not be read are not judged. */
export function checkPromisesKept(root: string, { content, broken, unreadable }: ReadContent): Problem[] {
  const { permalinks, problems } = readPromises(root);
  if (problems.length > 0) return problems;
  const unread = unreadable.has('reports') || [...broken].some((key) => key.startsWith('reports/'));
  return [
    ...checkPermalinks(permalinks),
    ...checkDeleted(permalinks, promisedBefore(root)),
    ...checkReturned(permalinks, content),
    ...(unread ? [] : checkLostMilestones(permalinks, content, nearest)),
  ].map((found) => ({ file: permalinksFile, ...found }));
}
