/** What import says in the terminal. */
import type { Outcome } from './batch.ts';
import type { Draft } from './draft.ts';
import type { MergedDraft } from './merge/drafts.ts';

/** Below this, a candidate is shown to the editor as uncertain. */
const sure = 0.75;

const uncertain = (draft: Draft) => [...draft.milestones, ...draft.figures].filter((c) => c.confidence < sure).length;

function draftLines({ id, report, ...draft }: Draft): string[] {
  const blocks = draft.blocks.filter((b) => b.role !== 'furniture').length;
  const when = report.published ? `刊出 ${report.published}${report.publishedBasis ? '（推定）' : ''}` : '刊出未知';
  return [
    `  ${id}　${report.title}`,
    `    ${when}；${blocks} 块，大事 ${draft.milestones.length} 条，数据 ${draft.figures.length} 项，其中 ${uncertain({ id, report, ...draft })} 条没有把握；不立条目的数 ${draft.source.leftOut.length} 处`,
    ...(draft.wreck ? ['    ！这份草稿像是没有读好，先对照来源改块（次序、题目、小标题），再看大事和数据：'] : []),
    ...draft.unions.map((u) => `    新的工会：${u.name}（${u.id}）`),
    ...draft.people.map((p) => `    新的人物：${p.name}（${p.id}）`),
    ...draft.doubts.map(({ text }) => `    请看：${text}`),
  ];
}

const mergedLines = ({ id, added, renewed, conflicts }: MergedDraft) => [
  `  ${id}　添 ${added} 条，重读 ${renewed} 条；编者看过的没有动。`,
  ...conflicts.map((text) => `    请看：${text}`),
];

/** One file, as it is done. */
export function outcomeLines(outcome: Outcome, n: number, of: number): string[] {
  const head = `[${n}/${of}] ${outcome.path}`;
  if (outcome.failure) return [`${head}：没有导入。${outcome.failure}`];
  if (outcome.merged) return [`${head}：并入已有的草稿。`, ...outcome.merged.flatMap(mergedLines)];
  if (outcome.known) return [`${head}：来源已有记录（${outcome.known.join('、')}），没有改动。`];
  return [head, ...outcome.drafts.flatMap(draftLines)];
}

/** All of them. */
export function summaryLines(outcomes: Outcome[], dryRun: boolean): string[] {
  const drafts = outcomes.flatMap((o) => o.drafts);
  const failed = outcomes.filter((o) => o.failure);
  const known = outcomes.filter((o) => o.known).length;
  const merged = outcomes.filter((o) => o.merged).length;
  return [
    '',
    `${outcomes.length} 个文件：草稿 ${drafts.length} 份${dryRun ? '（试运行，什么也没有写）' : ''}，已有记录 ${known} 个，${merged > 0 ? `并入草稿 ${merged} 个，` : ''}没有导入 ${failed.length} 个。`,
    ...failed.map((o) => `  ${o.path}：${o.failure}`),
    ...(drafts.length > 0 && !dryRun
      ? ['草稿不会发布。运行 npm run dev 校看；npm run check 列出草稿里还要改的地方；改好以后删去 draft: true。']
      : []),
  ];
}
