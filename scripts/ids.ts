/** Gives new paragraphs of the reports their permanent ids (`npm run ids`). */
import { formatProblem } from '../src/domain/problem.ts';
import { stopOnSettings } from '../src/integrations/stop.ts';
import { markReports } from '../src/reader/ids/mark-reports.ts';
import { archiveRoot } from '../src/settings.ts';

stopOnSettings();
const { marked, problems } = markReports(archiveRoot());
for (const { file, ids } of marked) console.log(`${file}：已添加编号 ${ids.join('、')}。`);
if (marked.length === 0 && problems.length === 0) console.log('没有新的段落，什么也没有改。');
if (problems.length > 0) {
  const files = [...new Set(problems.map((p) => p.file))].join('、');
  console.error(`${problems.map(formatProblem).join('\n\n')}\n\n没有读懂，所以没有改：${files}。改好以后再运行一次。`);
  process.exit(1);
}
