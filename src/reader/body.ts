/** Reads a report's body into a tree (mdast), and says what of it the rest of the program asks. */
import { type MdastNode, mdxToMdast } from 'satteri';
import { markPattern } from '../domain/id.ts';
import { type Block, blocksOf } from './blocks.ts';

export interface Body {
  file: string;
  text: string;
  /** The line of the file on which the body begins. */
  firstLine: number;
  /** What the body holds; nothing where it can't be read. */
  facts: Facts;
  /** Why it can't be read: the compiler's own words, and the line. */
  unreadable?: { line: number; reason: string };
}

export interface Section {
  id: string;
  /** As the heading reads; absent where only the id is known. */
  title?: string;
}

export interface Use {
  component: string;
  id: string | undefined;
  repeat: boolean;
  line: number;
  /** The section in which it stands. */
  section?: Section;
}

interface Mark {
  id: string;
  of: 'heading' | 'text';
  line: number;
}

export interface Facts {
  uses: Use[];
  marks: Mark[];
  sections: Section[];
  /** Its headings and paragraphs as text. */
  blocks: Block[];
  /** Lines of blocks that have no mark. */
  unmarked: { of: 'heading' | 'text'; line: number }[];
  /** Lines of import, export, expressions and HTML. */
  foreign: number[];
  /** How many Han characters its text has. */
  characters: number;
}

// biome-ignore lint/suspicious/noExplicitAny: mdast with MDX nodes, read field by field
type Node = any;

const foreignTypes = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html', 'code']);

const attribute = (node: Node, name: string) => node.attributes.find((a: Node) => a.name === name);

function useOf(node: Node, line: number, section: Section | undefined): Use {
  const id = attribute(node, 'id')?.value;
  return {
    component: node.name ?? '',
    id: typeof id === 'string' ? id : undefined,
    repeat: Boolean(attribute(node, 'repeat')),
    line,
    ...(section && { section }),
  };
}

/** The mark at the end of a block's last text, or undefined. */
function markOf(node: Node): string | undefined {
  const last = node.children.at(-1);
  return last?.type === 'text' ? markPattern.exec(last.value)?.[1] : undefined;
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

const nothing = (): Facts => ({
  uses: [],
  marks: [],
  sections: [],
  blocks: [],
  unmarked: [],
  foreign: [],
  characters: 0,
});

/** Takes in a heading or a paragraph: its mark, or that it has none, and the section that a heading begins. */
function takeBlock(facts: Facts, node: Node, line: number): void {
  const of = node.type === 'heading' ? 'heading' : 'text';
  const id = markOf(node);
  if (id === undefined) {
    facts.unmarked.push({ of, line });
    return;
  }
  facts.marks.push({ id, of, line });
  if (of === 'heading') facts.sections.push({ id, title: textOf(node).replace(markPattern, '').trim() });
}

/** What a body holds. @throws the compiler's own error when it is no MDX. */
function factsOf(text: string, firstLine: number): Facts {
  const facts = nothing();
  const visit = (node: Node, inUse: boolean) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    const isUse = /^mdxJsx/.test(node.type);
    if (foreignTypes.has(node.type)) facts.foreign.push(line);
    else if (isUse) facts.uses.push(useOf(node, line, facts.sections.at(-1)));
    else if (node.type === 'text') facts.characters += node.value.match(/\p{Script=Han}/gu)?.length ?? 0;
    else if (!inUse && /^(?:heading|paragraph)$/.test(node.type)) takeBlock(facts, node, line);
    for (const child of node.children ?? []) visit(child, inUse || isUse);
  };
  const tree = mdxToMdast(text) as MdastNode;
  visit(tree, false);
  facts.blocks = blocksOf(tree, firstLine);
  return facts;
}

/** Reads a body whose first line is line `firstLine` of its file. */
export function readBody(file: string, text: string, firstLine: number): Body {
  try {
    return { file, text, firstLine, facts: factsOf(text, firstLine) };
  } catch (error) {
    const { message } = error as Error;
    const [, line = '1', , reason = message] = /^(\d+):(\d+):?\s*(.*)/s.exec(message) ?? [];
    return { file, text, firstLine, facts: nothing(), unreadable: { line: Number(line) + firstLine - 1, reason } };
  }
}
