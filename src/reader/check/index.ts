/** The content check: every problem of a content folder at once. It runs before each build, and a problem stops the build. */
import { checkContent } from '../../domain/check/index.ts';
import { compareProblems, type Problem } from '../../domain/problem.ts';
import { readConventions } from '../conventions.ts';
import { readHistory } from '../history/file.ts';
import { readIdentity } from '../identity/identity.ts';
import { readPromises } from '../promises.ts';
import { type ReadContent, readContent } from '../read.ts';
import { readStyle } from '../style/index.ts';
import { checkForm, checkReferences } from './body.ts';
import { checkDuplicates } from './duplicates.ts';
import { knownAddresses } from './links.ts';
import { nearest } from './nearest.ts';
import { checkPromisesKept } from './promises.ts';
import { checkUsage } from './usage.ts';
import { checkVerified } from './verified.ts';

/** All problems of `root`/content, in order of file and line. */
export const checkFolder = (root: string): Problem[] => checkRead(root, readContent(root));

/** The same of what was read before. */
export function checkRead(root: string, read: ReadContent): Problem[] {
  const { content, unreadable, broken, problems, placeOf } = read;
  const nextYear = new Date().getFullYear() + 1;
  const between = checkContent(content, nearest, unreadable, nextYear, broken)
    .filter(({ collection, id }) => !broken.has(`${collection}/${id}`))
    .map(({ collection, id, path, ...said }): Problem => ({ ...said, ...placeOf(collection, id, path) }));
  const promises = checkPromisesKept(root, read);
  return [
    ...problems,
    ...readStyle(root).problems,
    ...readIdentity(root).problems,
    ...readConventions(root).problems,
    ...between,
    ...checkDuplicates(read),
    ...checkUsage(read),
    ...checkBodies(root, read),
    ...promises,
    ...checkVerified(root),
    ...readHistory(root).problems,
  ].sort(compareProblems);
}

function checkBodies(root: string, { content, bodies, broken, unreadable }: ReadContent): Problem[] {
  const whole = ![...broken].some((key) => key.startsWith('reports/')) && unreadable.size === 0;
  const known = knownAddresses(content, bodies, readPromises(root).permalinks, whole);
  return content.reports.flatMap((report) => {
    const key = `reports/${report.id}`;
    const body = bodies.get(report.id);
    if (!body) return [];
    const unsure = new Set([
      ...(broken.has(`${key}/figures`) ? ['Figure'] : []),
      ...(broken.has(`${key}/milestones`) ? ['Milestone'] : []),
      ...(unreadable.has('terms') ? ['Term'] : []),
    ]);
    const references = broken.has(key) ? [] : checkReferences(body, report, content, known, unsure);
    return [...checkForm(body), ...references];
  });
}
