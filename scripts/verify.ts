/**
 * Verifies the archive against a folder of sources and a built site, and prints a report (`npm run verify`).
 * With the folder of a built site (`npm run verify -- dist`) it checks that no byte of it was changed.
 * `--record` keeps the outcome in content/verified.yaml for the about page, `--by=NAME` with who did it; `--fingerprints` writes those of the records.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'yaml';
import { formatProblem, type Problem } from '../src/domain/problem.ts';
import { stopOnSettings } from '../src/integrations/stop.ts';
import { type OriginalsCheck, theProofs } from '../src/originals/check.ts';
import { checkCounted } from '../src/originals/files/count.ts';
import { writeFingerprints } from '../src/originals/verify/fingerprints.ts';
import { digestOf, type Verified } from '../src/originals/verify/verified.ts';
import { verifySite } from '../src/originals/verify/verify-site.ts';
import { checkSums } from '../src/outputs/sums/sums.ts';
import { verifiedFile } from '../src/reader/check/verified.ts';
import { theContent } from '../src/reader/once.ts';
import { writeText } from '../src/reader/text/write-text.ts';
import { archiveRoot, originalsFolder, outFolder } from '../src/settings.ts';

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

/** The kinds of statements, each proven against the lines that it cites, with the words that count them. */
const statements = [
  ['milestones', '大事', '条'],
  ['figures', '数据', '项'],
  ['variants', '数据的另一种说法', '处'],
  ['offices', '任职', '项'],
  ['honours', '荣誉', '项'],
] as const;

/** 大事 2 条、数据 34 项、荣誉 2 项: those kinds of which there are any. */
const counted = (of: (kind: (typeof statements)[number][0]) => number) =>
  statements
    .filter(([kind]) => of(kind) > 0)
    .map(([kind, name, unit]) => `${name} ${of(kind)} ${unit}`)
    .join('、');

/** The report as a person reads it. */
export function reportOf({ proofs, recognised, notices }: OriginalsCheck, problems: Problem[], site: string): string {
  const { tallies } = proofs;
  const files = recognised.files.map((f) => `  ${f.path}　${f.encoding}　SHA-256 ${f.sha256} 相符`);
  const reports = tallies.map(
    (t) =>
      `  ${t.id}：${t.lines} 行编入 ${t.blocks} 块，更正 ${t.corrections} 处；${counted((kind) => t[kind])}逐条查对；来源中的数 ${t.numbers} 处，都有着落（不立条目的理由 ${t.leftOut} 条）`,
  );
  const all = (kind: (typeof statements)[number][0]) => sum(tallies.map((t) => t[kind]));
  return [
    `来源文件 ${files.length} 个：`,
    ...files,
    ...notices.map((notice) => `  ${notice}`),
    `报告 ${tallies.length} 份：`,
    ...reports,
    `合计：${sum(statements.map(([kind]) => all(kind)))} 条逐条查对（${counted(all)}）。`,
    site,
    problems.length === 0
      ? '结论：没有不合之处。'
      : `结论：有 ${problems.length} 处不合：\n\n${problems.map(formatProblem).join('\n\n')}`,
  ].join('\n');
}

/** What the about page says of this verification. */
function recordOf({ proofs }: OriginalsCheck): Verified {
  const { content } = theContent();
  const by = process.argv.find((arg) => arg.startsWith('--by='))?.slice('--by='.length);
  return {
    date: new Date().toISOString().slice(0, 10),
    ...(by && { by }),
    reports: proofs.tallies.map((tally) => ({ ...tally, digest: digestOf(content, tally.id) })),
  };
}

/** A built site against its own sums: nothing else is at hand where somebody only keeps a copy. */
function verifySums(folder: string): never {
  const { files, problems } = checkSums(folder);
  const outcome = problems.length === 0 ? '与生成时完全相同' : `有 ${problems.length} 处不同`;
  console.log([...problems.map(formatProblem), `${folder}：核对了 ${files} 个文件，${outcome}。`].join('\n\n'));
  process.exit(problems.length === 0 ? 0 : 1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const copy = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
  if (copy) verifySums(copy);
  const root = archiveRoot();
  stopOnSettings();
  const inContent = checkCounted(root, theContent(), originalsFolder());
  if (inContent.length > 0) {
    console.error(
      `${inContent.map(formatProblem).join('\n\n')}\n\n内容有 ${inContent.length} 个问题，改好以后才能核对；没有改动任何文件。`,
    );
    process.exit(1);
  }
  const check = theProofs();
  const rewritten = new Set<string>();
  if (process.argv.includes('--fingerprints')) {
    const { changed, problems } = writeFingerprints(root, theContent().content.sources, check.recognised.texts);
    if (problems.length > 0) console.error(problems.map(formatProblem).join('\n\n'));
    for (const id of changed) rewritten.add(`content/sources/${id}.yaml`);
    console.log(rewritten.size > 0 ? `已写入指纹：${[...rewritten].join('、')}。` : '指纹没有变。');
  }
  const dist = outFolder();
  const onSite = existsSync(dist) ? verifySite(dist, theContent().content, check.proofs.originals) : null;
  const site = onSite
    ? `网站 ${dist}：核对了 ${onSite.facts} 条大事和数据的位置、${onSite.lines} 行原文。`
    : `没有生成好的网站（${dist}），只核对内容。`;
  const none: Problem = {
    file: originalsFolder(),
    line: 1,
    code: 'no-originals',
    message: '没有来源文件，无从核对。',
    advice: '把来源放进 originals/，或用 ORIGINALS_DIR 指出所在的文件夹。',
  };
  const problems = [
    ...check.problems.filter(({ code, file }) => code !== 'stale-fingerprint' || !rewritten.has(file)),
    ...(onSite?.problems ?? []),
    ...(check.recognised.texts.size === 0 ? [none] : []),
  ];
  console.log(reportOf(check, problems, site));
  if (problems.length > 0) process.exit(1);
  if (process.argv.includes('--record')) {
    const head = '# 最近一次核对的结果，由 npm run verify -- --record 写，不要手改。\n';
    writeText(join(root, verifiedFile), head + stringify(recordOf(check)));
    console.log(`已写入 ${verifiedFile}：${check.proofs.tallies.map(({ id }) => id).join('、')}。`);
  }
}
