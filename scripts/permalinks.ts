/** Adds to the file of promises what the built site serves and the file lacks (`npm run permalinks`). */
import { existsSync } from 'node:fs';
import { formatProblem } from '../src/domain/problem.ts';
import { readSite } from '../src/integrations/site-check/read.ts';
import { stopOnSettings } from '../src/integrations/stop.ts';
import { base } from '../src/reader/identity/published.ts';
import { addPromises } from '../src/reader/promises.ts';
import { archiveRoot, outFolder } from '../src/settings.ts';

const out = outFolder();
stopOnSettings();
if (!existsSync(out)) {
  console.error(`还没有生成网站（${out}）：先运行 npm run build。`);
  process.exit(1);
}
const { added, total, problems } = addPromises(archiveRoot(), (await readSite(out, base())).served);
if (problems.length > 0) {
  console.error(`${problems.map(formatProblem).join('\n\n')}\n\n没有改动任何文件。`);
  process.exit(1);
}
for (const address of added.slice(0, 20)) console.log(`  ${address}`);
if (added.length > 20) console.log(`  …… 以及另外 ${added.length - 20} 条`);
console.log(`permalinks.txt：新增 ${added.length} 条，共 ${total} 条。`);
