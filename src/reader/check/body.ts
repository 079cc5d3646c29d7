/** Everything wrong in a report's body. */
import type { Content, ReportData } from '../../domain/model.ts';
import type { Problem } from '../../domain/problem.ts';
import { type Body, type Facts, readBody } from '../body.ts';
import { checkMarks } from './marks.ts';
import { checkUses } from './uses.ts';

/** Adds a problem at a line of the body's file. */
export type Add = (line: number, code: string, message: string, advice: string) => void;

export function checkBody(body: Body, report: ReportData, content: Content): Problem[] {
  const problems: Problem[] = [];
  const add = (line: number, code: string, message: string, advice: string) =>
    problems.push({ file: body.file, line, code, message, advice });
  let facts: Facts;
  try {
    facts = readBody(body);
  } catch (error) {
    const [, line, , said] = /^(\d+):(\d+):?\s*(.*)/s.exec((error as Error).message) ?? [];
    add(
      Number(line ?? 1) + body.firstLine - 1,
      'broken-mdx',
      `正文读不通：${said ?? (error as Error).message}`,
      '检查这一行附近的 <…>、{…} 是否成对；组件写成 <Figure id="…" />。',
    );
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
