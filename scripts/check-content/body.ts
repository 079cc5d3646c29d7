/** A report's body: which components it uses, which blocks have marks, and what is wrong with either. */
import { type MdastNode, mdxToMdast } from 'satteri';
import { idPattern, markPattern, paragraphIdPattern } from '../../src/domain/id.ts';
import type { Content, ReportData } from '../../src/domain/model.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { nearest } from './nearest.ts';

export interface Body {
  file: string;
  text: string;
  /** The line of the file on which the body begins. */
  firstLine: number;
}

interface Use {
  component: string;
  id: string | undefined;
  repeat: boolean;
  line: number;
}

interface Mark {
  id: string;
  of: 'heading' | 'text';
  line: number;
}

interface Facts {
  uses: Use[];
  marks: Mark[];
  /** Lines of blocks that have no mark. */
  unmarked: { of: 'heading' | 'text'; line: number }[];
  /** Lines of import, export, expressions and HTML. */
  foreign: number[];
}

// biome-ignore lint/suspicious/noExplicitAny: mdast with MDX nodes, read field by field
type Node = any;

const foreignTypes = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html', 'code']);

const lineOf = (node: Node, firstLine: number) => (node.position?.start.line ?? 1) + firstLine - 1;

const attribute = (node: Node, name: string) => node.attributes.find((a: Node) => a.name === name);

function useOf(node: Node, line: number): Use {
  const id = attribute(node, 'id')?.value;
  return {
    component: node.name ?? '',
    id: typeof id === 'string' ? id : undefined,
    repeat: Boolean(attribute(node, 'repeat')),
    line,
  };
}

/** The mark at the end of a block's last text, or undefined. */
function markOf(node: Node): string | undefined {
  const last = node.children.at(-1);
  return last?.type === 'text' ? markPattern.exec(last.value)?.[1] : undefined;
}

/** Reads what a body uses. @throws the compiler's own error when it is no MDX. */
export function readBody({ text, firstLine }: Body): Facts {
  const facts: Facts = { uses: [], marks: [], unmarked: [], foreign: [] };
  const visit = (node: Node, inUse: boolean) => {
    const line = lineOf(node, firstLine);
    const isUse = /^mdxJsx/.test(node.type);
    if (foreignTypes.has(node.type)) facts.foreign.push(line);
    else if (isUse) facts.uses.push(useOf(node, line));
    else if (!inUse && (node.type === 'heading' || node.type === 'paragraph')) {
      const of = node.type === 'heading' ? 'heading' : 'text';
      const id = markOf(node);
      if (id === undefined) facts.unmarked.push({ of, line });
      else facts.marks.push({ id, of, line });
    }
    for (const child of node.children ?? []) visit(child, inUse || isUse);
  };
  visit(mdxToMdast(text) as MdastNode, false);
  return facts;
}

/** Everything wrong in a report's body. */
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

type Add = (line: number, code: string, message: string, advice: string) => void;

function checkUses(uses: Use[], report: ReportData, content: Content, add: Add) {
  const known: Record<string, { what: string; ids: string[]; where: string }> = {
    Figure: { what: '数据', ids: report.figures.map((f) => f.id), where: '本报告的 figures' },
    Milestone: { what: '大事', ids: report.milestones.map((m) => m.id), where: '本报告的 milestones' },
    Term: { what: '词条', ids: content.terms.map((t) => t.id), where: 'content/glossary.yaml' },
  };
  for (const { component, id, line } of uses) {
    const kind = known[component];
    if (!kind)
      add(
        line,
        'unknown-component',
        `没有 <${component}> 这个组件。`,
        `可用的组件：${Object.keys(known).join('、')}。${nearest(component, Object.keys(known)) ?? ''}`,
      );
    else if (!id)
      add(
        line,
        'component-without-id',
        `<${component}> 没有写 id。`,
        `写成 <${component} id="…" />，id 取自${kind.where}。`,
      );
    else if (!kind.ids.includes(id)) {
      const like = nearest(id, kind.ids);
      add(
        line,
        `dangling-${component.toLowerCase()}`,
        `<${component}> 引用的${kind.what}“${id}”不存在。`,
        `${like ? `是不是“${like}”？` : ''}id 取自${kind.where}。`,
      );
    }
  }
  for (const [component, items] of [
    ['Figure', report.figures],
    ['Milestone', report.milestones],
  ] as const) {
    for (const { id } of items) {
      const places = uses.filter((u) => u.component === component && u.id === id && !u.repeat);
      const what = known[component]?.what;
      if (places.length === 0)
        add(
          1,
          'not-in-body',
          `${what}“${id}”没有放进正文。`,
          `链接要落在正文里。在讲到它的地方写 <${component} id="${id}" />。`,
        );
      for (const extra of places.slice(1))
        add(
          extra.line,
          'twice-in-body',
          `${what}“${id}”在正文里放了两次。`,
          `一个锚点只能有一处。再次提到时写 <${component} id="${id}" repeat />。`,
        );
    }
  }
}

function checkMarks({ marks, unmarked }: Facts, add: Add) {
  for (const { of, line } of unmarked) {
    if (of === 'heading')
      add(line, 'heading-without-id', '小节标题没有 id。', '小节的地址不能从标题生成。写成 ## 标题 [#english-id]。');
    else
      add(
        line,
        'paragraph-without-id',
        '这一段没有编号。',
        '每段都要能被引用。运行 npm run ids，它会给新段落添上编号。',
      );
  }
  const seen = new Map<string, number>();
  for (const { id, of, line } of marks) {
    const pattern = of === 'heading' ? idPattern : paragraphIdPattern;
    const like = of === 'heading' ? '[#rights]' : '[#p7]';
    if (!pattern.test(id) || (of === 'heading' && paragraphIdPattern.test(id)))
      add(
        line,
        'bad-mark',
        `编号“${id}”不合格式。`,
        `${of === 'heading' ? '小节 id 用小写英文' : '段落编号由 npm run ids 添加'}，例如 ${like}。`,
      );
    if (seen.has(id))
      add(
        line,
        'duplicate-mark',
        `编号“${id}”在第 ${seen.get(id)} 行已经用过。`,
        '一个地址只能指一处。新的段落删去编号后运行 npm run ids；小节换一个 id。',
      );
    else seen.set(id, line);
  }
}
