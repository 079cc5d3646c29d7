/** Ids that are given twice: milestones and figures across all reports, and every fragment within a report. */
import type { Problem } from '../../domain/problem.ts';
import type { ReadContent } from '../read.ts';

export function checkDuplicates({ content, placeOf, bodies }: ReadContent): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const claim = (id: string, place: { file: string; line: number }) => {
    if (id === '') return;
    const earlier = seen.get(id);
    if (earlier) {
      problems.push({
        ...place,
        code: 'duplicate-id',
        message: `id“${id}”在 ${earlier} 已经用过。`,
        advice:
          '一个 id 只能指一件事：同一件大事见于两份报告时只立一条，在 evidence 里加上另一份报告的行号；不同的事换一个 id。',
      });
    } else seen.set(id, `${place.file}:${place.line}`);
  };
  for (const report of content.reports) {
    for (const list of ['milestones', 'figures'] as const) {
      report[list].forEach(({ id }, i) => {
        claim(id, placeOf('reports', report.id, [list, i, 'id']));
      });
    }
    const body = bodies.get(report.id);
    for (const { id, line } of body?.facts.marks ?? []) {
      const earlier = seen.get(id);
      if (earlier)
        problems.push({
          file: body?.file ?? '',
          line,
          code: 'duplicate-id',
          message: `小节 id“${id}”与 ${earlier} 的 id 相同。`,
          advice: '同一页上两个锚点同名，链接就不知道去哪里；请换一个。',
        });
    }
  }
  return problems;
}
