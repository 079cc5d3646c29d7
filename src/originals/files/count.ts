/** The lines of the sources at hand are counted before all else: under a wrong count, good line numbers look wrong. */
import type { Problem } from '../../domain/problem.ts';
import { checkRead } from '../../reader/check/index.ts';
import type { ReadContent } from '../../reader/read.ts';
import { readOriginals } from './read.ts';

/** All problems of the content at `root`, with the sources in `folder` counted and the rest judged by the true counts. */
export function checkCounted(root: string, read: ReadContent, folder: string): Problem[] {
  const { content, placeOf } = read;
  const { texts } = readOriginals(folder, content.sources);
  const problems: Problem[] = [];
  const sources = content.sources.map((record) => {
    const lines = texts.get(record.sha256)?.length;
    // A count that could not be read is told already.
    if (lines === undefined || record.lines === undefined || lines === record.lines) return record;
    problems.push({
      ...placeOf('sources', record.id, ['lines']),
      code: 'wrong-line-count',
      message: `来源有 ${lines} 行，记录写的是 ${record.lines} 行。`,
      advice: `写成 lines: ${lines}（与 cat -n 的最后一行相同）。`,
    });
    return { ...record, lines };
  });
  return [...problems, ...checkRead(root, { ...read, placeOf, content: { ...content, sources } })];
}
