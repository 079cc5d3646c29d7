/** Import against the reports made by hand, and its speed on a long text (`npm run bench:import`). Needs the sources. */
import { readFileSync } from 'node:fs';
import { layout } from '../../../src/import/layout/layout.ts';
import { makeDrafts } from '../../../src/import/report/make.ts';
import { originalOf } from '../../../src/import/report/original.ts';
import { decode, linesOf } from '../../../src/originals/files/decode.ts';
import { findOriginals } from '../../../src/originals/files/find.ts';
import { readOriginals } from '../../../src/originals/files/read.ts';
import { theContent } from '../../../src/reader/once.ts';
import { denseMemory, mostMegabytes } from './dense.ts';
import { add, none, precision, recall, type Score } from './match.ts';
import { type Measured, measure, partOf } from './measure.ts';

const folder = findOriginals();
if (!folder) {
  console.error('手边没有来源：用 ORIGINALS_DIR 指出所在的文件夹。');
  process.exit(1);
}
const { content } = theContent();
const { files } = readOriginals(folder, content.sources);

const percent = (n: number) => `${(n * 100).toFixed(1)}%`.padStart(6);
const line = (name: string, score: Score) =>
  `  ${name.padEnd(10, '　')} 查全 ${percent(recall(score))}  查准 ${percent(precision(score))}  （对 ${score.right}，漏 ${score.missed}，多 ${score.wrong}）`;

const measured: Measured[] = [];
const long: string[] = [];
for (const { path, sha256 } of files) {
  const text = decode(readFileSync(path))?.text ?? '';
  const lines = linesOf(text);
  long.push(...lines);
  const laid = layout({ name: path, lines: lines.map((l) => ({ text: l })), doubts: [] });
  for (const record of content.sources.filter((s) => s.sha256 === sha256)) {
    const report = content.reports.find((r) => r.id === record.id);
    if (report) measured.push(measure(partOf(laid, record), report, record, lines));
  }
}

const total = (field: 'blocks' | 'roles' | 'headings' | 'bylines' | 'milestones' | 'figures' | 'periods') =>
  measured.map((m) => m[field]).reduce(add, none());
for (const m of measured) {
  console.log(`${m.id}（刊出：推定 ${m.published[0] || '无'}，编者 ${m.published[1] || '无'}）`);
  console.log(
    `  次序 ${percent(m.inOrder / m.lines)} 的行先后不差，${percent(m.followed / Math.max(1, m.lines - 1))} 的行后面接的是该接的行（${m.lines} 行）`,
  );
  for (const field of ['blocks', 'headings', 'bylines', 'milestones', 'figures'] as const)
    console.log(line(field, m[field]));
  if (process.argv.includes('--notes')) for (const note of m.notes) console.log(`    ${note}`);
}
console.log('合计');
for (const field of ['blocks', 'roles', 'headings', 'bylines', 'milestones', 'figures', 'periods'] as const)
  console.log(line(field, total(field)));
const rules = new Map<string, Score>();
for (const m of measured) for (const [name, score] of m.rules) rules.set(name, add(rules.get(name) ?? none(), score));
console.log('各规则');
for (const [name, { right, wrong }] of [...rules].sort()) console.log(`  ${name}：对 ${right}，多 ${wrong}`);

const many = Array.from({ length: 10_000 }, (_, i) => ({ text: long[i % long.length] ?? '' }));
const text = { name: 'long.txt', lines: many, doubts: [] };
const original = originalOf(text, new Uint8Array());
const start = process.cpuUsage();
const drafts = makeDrafts(text, content, original, { thisYear: new Date().getFullYear() });
console.log(`一万行成草稿 ${drafts.length} 份：处理器 ${(process.cpuUsage(start).user / 1e6).toFixed(2)} 秒`);

const megabytes = denseMemory(long);
console.log(`两百页、三万行的 PDF：内存最多 ${megabytes.toFixed(0)} MB（不得超过 ${mostMegabytes}）`);
if (!(megabytes <= mostMegabytes)) process.exit(1);
