/** The content check: every problem of a content folder at once. It runs before each build, and a problem stops the build. */
import { pathToFileURL } from 'node:url';
import { checkContent } from '../../domain/check/index.ts';
import { compareProblems, formatProblems, type Problem } from '../../domain/problem.ts';
import { checkBody } from './body.ts';
import { checkDuplicates } from './duplicates.ts';
import { nearest } from './nearest.ts';
import { checkPromisesKept } from './promises.ts';
import { readContent } from '../read.ts';

/** All problems of `root`/content, in order of file and line. */
export function checkFolder(root: string): Problem[] {
  const read = readContent(root);
  const { content, bodies, unreadable, broken, problems, placeOf } = read;
  const between = checkContent(content, nearest, unreadable).map(
    ({ collection, id, path, ...said }): Problem => ({ ...said, ...placeOf(collection, id, path) }),
  );
  const inBodies = content.reports.flatMap((report) => {
    const body = bodies.get(report.id);
    return body && !broken.has(`reports/${report.id}`) ? checkBody(body, report, content) : [];
  });
  return [...problems, ...between, ...checkDuplicates(read), ...inBodies, ...checkPromisesKept(root, read)].sort(
    compareProblems,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { checkOriginals } = await import('../../originals/check.ts');
  const { historyNotice } = await import('./history.ts');
  const inContent = checkFolder(process.cwd());
  // The proofs read what the content says, so they wait until it can be read.
  const { problems, notices } =
    inContent.length > 0 ? { problems: inContent, notices: [] } : checkOriginals(process.cwd());
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    process.exit(1);
  }
  for (const notice of [...notices, ...historyNotice('.')]) console.log(notice);
  console.log('内容检查：没有问题。');
}
