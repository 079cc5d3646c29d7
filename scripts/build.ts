/**
 * Builds the site: content check, pages, search index, site checks. All happens in a folder of its own;
 * only a site without a problem replaces `dist` (OUT_DIR), so nothing half-built is ever published.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hostRules } from '../src/domain/permalinks.ts';
import { formatProblems, type Problem } from '../src/domain/problem.ts';
import { historyNotice } from './check-content/history.ts';
import { checkFolder } from './check-content/index.ts';
import { readContent } from './check-content/read.ts';
import { checkOriginals } from './check-originals.ts';
import { checkSite } from './check-site/index.ts';
import { indexSite } from './index-site.ts';
import { keepFiles } from './keep-files.ts';
import { permalinksFile, readPermalinks } from './permalinks.ts';
import { makeTraditional } from './traditional/index.ts';

const out = process.env.OUT_DIR ?? 'dist';
const base = process.env.BASE ?? '/';
const work = `.build/${out.replaceAll('/', '-')}`;

function stopOn(problems: Problem[]) {
  if (problems.length === 0) return;
  console.error(formatProblems(problems));
  process.exit(1);
}

const started = performance.now();
const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} 秒`;

stopOn(checkFolder('.'));
const { problems, notices } = checkOriginals('.');
stopOn(problems);
for (const notice of [...notices, ...historyNotice('.')]) console.log(notice);
rmSync(work, { recursive: true, force: true });
const { status } = spawnSync('astro', ['build', '--silent'], {
  stdio: 'inherit',
  env: { ...process.env, OUT_DIR: work, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0 || !existsSync(`${work}/index.html`)) {
  console.error('页面没有生成，原因见上。dist 未改动。');
  process.exit(1);
}
keepFiles(work, readPermalinks());
writeFileSync(`${work}/_redirects`, hostRules(readPermalinks(), base));
makeTraditional(work, base, readContent('.').content);
const pages = await indexSite(work);
stopOn(checkSite(work, base, readPermalinks(), permalinksFile));

rmSync(out, { recursive: true, force: true });
mkdirSync(dirname(out), { recursive: true });
renameSync(work, out);
console.log(`已生成 ${out}：检索收录 ${pages} 页，用时 ${seconds()}。`);
