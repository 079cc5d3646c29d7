/** What is still wrong in drafts. It stops nothing: they are not published. */
import type { Problem } from '../domain/problem.ts';
import { draftFiles } from '../reader/drafts.ts';
import { readContent } from '../reader/read.ts';
import { checkOriginals } from './check.ts';
import { checkCounted } from './files/count.ts';

/** The problems in the files of drafts, the proofs among them where the sources are at hand. */
export function checkDrafts(root: string, folder: string): Problem[] {
  const read = readContent(root, true);
  const files = draftFiles(read);
  if (files.size === 0) return [];
  const inContent = checkCounted(root, read, folder).filter(({ file }) => files.has(file));
  return inContent.length > 0 ? inContent : checkOriginals(read, folder).problems.filter(({ file }) => files.has(file));
}
