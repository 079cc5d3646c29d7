/** A built site against the content and the originals: every fact in its place, every line of every original. */
import { existsSync, readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import type { Content, ReportData } from '../../domain/model.ts';
import { formatQuantity } from '../../domain/numbers/quantity.ts';
import type { Problem } from '../../domain/problem.ts';
import { type Original, pieceText } from '../restore.ts';

/** The text of every element with an id, by id. */
function textsById(html: string): Map<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  const parser = new Parser({
    onopentag(_, { id }) {
      open.push(id);
      if (id) texts.set(id, '');
    },
    ontext(text) {
      for (const id of open) if (id) texts.set(id, (texts.get(id) ?? '') + text);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return texts;
}

const solid = (text: string | undefined) => text?.replace(/\s/gu, '');

const readTexts = (file: string) => textsById(existsSync(file) ? readFileSync(file, 'utf8') : '');

const differs = (file: string, what: string): Problem => ({
  file,
  line: 1,
  code: 'site-differs',
  message: `${what}与内容不合，或不在页面上。`,
  advice: '网站可能是改动之前生成的，或生成之后被改过；请重新生成。',
});

/** Facts of a report that do not stand on its page as the content has them. */
function missingFacts(report: ReportData, file: string): Problem[] {
  const texts = readTexts(file);
  return [
    ...report.figures
      .filter((figure) => solid(texts.get(figure.id)) !== solid(formatQuantity(figure)))
      .map(({ id }) => differs(file, `数据“${id}”`)),
    ...report.milestones.filter(({ id }) => !texts.has(id)).map(({ id }) => differs(file, `大事“${id}”`)),
  ];
}

/** `folder` holds the built site. */
export function verifySite(folder: string, content: Content, originals: Map<string, Original>) {
  const problems: Problem[] = [];
  let facts = 0;
  let lines = 0;
  for (const report of content.reports) {
    facts += report.figures.length + report.milestones.length;
    problems.push(...missingFacts(report, `${folder}/reports/${report.id}/index.html`));
    const pieces = originals.get(report.id)?.blocks.flatMap((block) => block.pieces) ?? [];
    const page = `${folder}/reports/${report.id}/original/index.html`;
    const shown = readTexts(page);
    lines += pieces.length;
    problems.push(
      ...pieces
        .filter((piece) => solid(shown.get(`L${piece.line}`)) !== solid(pieceText(piece)))
        .map((piece) => differs(page, `原文第 ${piece.line} 行`)),
    );
  }
  return { facts, lines, problems };
}
