/** Checks the content, and the sources at hand against it: every problem at once, then advice on wording (`npm run check`). */
import { formatAdvice, formatDrafts, formatProblems } from '../src/domain/problem.ts';
import { stopOnSettings } from '../src/integrations/stop.ts';
import { theProofs } from '../src/originals/check.ts';
import { checkDrafts } from '../src/originals/drafts.ts';
import { checkCounted } from '../src/originals/files/count.ts';
import { whatWasProven } from '../src/originals/proven.ts';
import { checkFigures } from '../src/reader/check/figures.ts';
import { historyNotice } from '../src/reader/check/history.ts';
import { behindNotice } from '../src/reader/history/record.ts';
import { theArchive, theContent } from '../src/reader/once.ts';
import { checkStyle, readStyle } from '../src/reader/style/index.ts';
import { archiveRoot, originalsFolder } from '../src/settings.ts';

stopOnSettings();
const inContent = checkCounted(archiveRoot(), theContent(), originalsFolder());
// The proofs read what the content says, so they wait until it can be read.
const problems = inContent.length > 0 ? inContent : theProofs().problems;
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exit(1);
}
const { notices, proofs } = theProofs();
for (const notice of [...notices, ...historyNotice(archiveRoot()), ...behindNotice(archiveRoot(), theContent())])
  console.log(notice);
console.log('内容检查：没有问题。');
console.log(whatWasProven(theContent().content, proofs));
const advice = formatAdvice(checkStyle(readStyle(archiveRoot()), theContent()));
if (advice) console.log(`\n${advice}`);
const figures = formatAdvice(checkFigures(theContent(), theArchive()), '数据体检');
if (figures) console.log(`\n${figures}`);
const drafts = formatDrafts(checkDrafts(archiveRoot(), originalsFolder()));
if (drafts) console.log(`\n${drafts}`);
