/** Everything wrong in a report's body. */
import type { Content, ReportData } from '../../domain/model.ts';
import type { Problem } from '../../domain/problem.ts';
import { unwritten, unwrittenSaid } from '../../domain/unwritten.ts';
import { explainMdx } from '../body/mdx-errors.ts';
import type { Body } from '../body/read-body.ts';
import type { Add } from './add.ts';
import { checkLinks, type Known } from './links.ts';
import { checkMarks } from './marks.ts';
import { checkStructure } from './structure.ts';
import { checkUses } from './uses.ts';

/** What can be judged of a body by itself, whatever its front matter says. */
export function checkForm({ file, facts, unreadable }: Body): Problem[] {
  const problems: Problem[] = [];
  const add: Add = (line, code, message, advice) => problems.push({ file, line, code, message, advice });
  if (unreadable) {
    const [message, advice] = explainMdx(unreadable.reason);
    add(unreadable.line, 'broken-mdx', `正文读不通：${message}`, advice);
    return problems;
  }
  checkStructure(facts, add);
  checkMarks(facts, add);
  for (const piece of facts.blocks.flatMap(({ pieces }) => pieces))
    if ('text' in piece && piece.text.includes(unwritten)) add(piece.line, ...unwrittenSaid(piece.text));
  return problems;
}

/** What it refers to. `unsure` are the components whose ids can't be judged. */
export function checkReferences(
  body: Body,
  report: ReportData,
  content: Content,
  known: Known,
  unsure: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const add: Add = (line, code, message, advice) => problems.push({ file: body.file, line, code, message, advice });
  if (body.unreadable) return problems;
  checkUses(body.facts.uses, report, content, unsure, add);
  checkLinks(body.facts, report.id, known, add);
  return problems;
}
