/** Reads a report's body: which components it uses, and which blocks have marks. */
import { type MdastNode, mdxToMdast } from 'satteri';
import { markPattern } from '../domain/id.ts';

export interface Body {
  file: string;
  text: string;
  /** The line of the file on which the body begins. */
  firstLine: number;
}

export interface Use {
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

export interface Facts {
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
