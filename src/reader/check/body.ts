/** Everything wrong in a report's body. */
import type { Content, ReportData } from '../../domain/model.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Body } from '../body.ts';
import type { Add } from './add.ts';
import { checkMarks } from './marks.ts';
import { checkUses } from './uses.ts';

export function checkBody({ file, facts, unreadable }: Body, report: ReportData, content: Content): Problem[] {
  const problems: Problem[] = [];
  const add: Add = (line, code, message, advice) => problems.push({ file, line, code, message, advice });
  if (unreadable) {
    const advice = '检查这一行附近的 <…>、{…} 是否成对；组件写成 <Figure id="…" />。';
    add(unreadable.line, 'broken-mdx', `正文读不通：${unreadable.reason}`, advice);
    return problems;
  }
  for (const line of facts.foreign) {
    add(
      line,
      'foreign-syntax',
      '正文里有 import、花括号、HTML 或代码。',
      '正文只写文字、小节标题、列表和 <Figure>、<Milestone>、<Term>；其余的不会排版。',
    );
  }
  checkUses(facts.uses, report, content, add);
  checkMarks(facts, add);
  return problems;
}
