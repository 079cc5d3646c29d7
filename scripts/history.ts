/**
 * Records the day on which addresses were first published or changed (`npm run history`); `--reason=…` says what changed, for
 * readers, on all pages that changed or on those that are named: `npm run history -- --reason=更正日期。 /milestones/x/`.
 */
import { formatProblem } from '../src/domain/problem.ts';
import { stopOnSettings } from '../src/integrations/stop.ts';
import { checkRead } from '../src/reader/check/index.ts';
import { historyFile, readHistory, writeHistory } from '../src/reader/history/file.ts';
import { recordNow } from '../src/reader/history/record.ts';
import { theContent } from '../src/reader/once.ts';
import { archiveRoot, buildDay } from '../src/settings.ts';

stopOnSettings();
const root = archiveRoot();
const args = process.argv.slice(2);
const reason = args
  .find((arg) => arg.startsWith('--reason='))
  ?.slice('--reason='.length)
  .trim();
const pages = args.filter((arg) => !arg.startsWith('--'));
const unknown = pages.filter((page) => !/^\/.*\/$/.test(page));
const problems = checkRead(root, theContent());
if (problems.length > 0 || unknown.length > 0 || reason === '' || reason?.includes('\n')) {
  const wrong = unknown.map((page) => `“${page}”不是页面的地址：写 /milestones/…/、/reports/…/ 的样子。`);
  const empty = reason === '' || reason?.includes('\n') ? ['--reason= 后面写一句话，说改了什么。'] : [];
  console.error([...problems.map(formatProblem), ...wrong, ...empty, '没有改动任何文件。'].join('\n\n'));
  process.exit(1);
}
const before = readHistory(root);
const { history, addresses } = recordNow(root, theContent(), buildDay(), reason, pages);
writeHistory(root, history);
for (const address of addresses.slice(0, 20)) console.log(`  ${address}`);
if (addresses.length > 20) console.log(`  …… 以及另外 ${addresses.length - 20} 处`);
const done = before.entries.size === 0 ? '从版本历史记起' : `记下 ${addresses.length} 处改动`;
console.log(`${historyFile}：${done}，共 ${history.entries.size} 个地址。`);
