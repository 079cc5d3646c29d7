/** The content check: every problem of a content folder at once. It runs before each build, and a problem stops the build. */
import { checkContent } from '../../domain/check/index.ts';
import { compareProblems, type Problem } from '../../domain/problem.ts';
import { readConventions } from '../conventions.ts';
import { type ReadContent, readContent } from '../read.ts';
import { readStyle } from '../style/index.ts';
import { checkBody } from './body.ts';
import { checkDuplicates } from './duplicates.ts';
import { nearest } from './nearest.ts';
import { checkPromisesKept } from './promises.ts';
import { checkUsage } from './usage.ts';

/** All problems of `root`/content, in order of file and line. */
export const checkFolder = (root: string): Problem[] => checkRead(root, readContent(root));

/** The same of what was read before. */
export function checkRead(root: string, read: ReadContent): Problem[] {
  const { content, bodies, unreadable, broken, problems, placeOf } = read;
  const between = checkContent(content, nearest, unreadable).map(
    ({ collection, id, path, ...said }): Problem => ({ ...said, ...placeOf(collection, id, path) }),
  );
  const inBodies = content.reports.flatMap((report) => {
    const body = bodies.get(report.id);
    return body && !broken.has(`reports/${report.id}`) ? checkBody(body, report, content) : [];
  });
  return [
    ...problems,
    ...readStyle(root).problems,
    ...readConventions(root).problems,
    ...between,
    ...checkDuplicates(read),
    ...checkUsage(read),
    ...inBodies,
    ...checkPromisesKept(root, read),
  ].sort(compareProblems);
}
