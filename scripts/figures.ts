/** Writes the list of all figures beside the source's words, to be checked by eye (`npm run figures`). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArchive } from '../src/domain/archive/archive.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { figureList, figureListFile } from '../src/outputs/data/figure-list.ts';
import { checkRead } from '../src/reader/check/index.ts';
import { theContent } from '../src/reader/once.ts';
import { archiveRoot } from '../src/settings.ts';

const root = archiveRoot();
const problems = checkRead(root, theContent());
if (problems.length > 0) {
  console.error(`${problems.map(formatProblem).join('\n\n')}\n\n内容有 ${problems.length} 个问题，没有写。`);
  process.exit(1);
}
const archive = makeArchive(theContent().content);
writeFileSync(join(root, figureListFile), figureList(archive));
console.log(`已写入 ${figureListFile}：${archive.figures.length} 项。请对照来源看改了的行：git diff ${figureListFile}`);
