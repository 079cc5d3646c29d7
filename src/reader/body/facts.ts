/** What a report's body holds, as the rest of the program asks: from its tree (mdast). */
import { type MdastNode, mdxToMdast } from 'satteri';
import { markPattern } from '../../domain/id.ts';
import { features } from '../../typography/markdown/features.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Found, literalsIn } from './literal.ts';
import { aroundOf, type Section, type Use, useOf } from './use.ts';

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
  /** What a body does not hold: the kind of node, of mdast. */
  foreign: { type: string; line: number }[];
  /** Signs of markup that is none. */
  literals: (Found & { line: number })[];
  links: { url: string; line: number }[];
  /** Texts that stand otherwise in the file: with escapes and entities. */
  texts: { value: string; line: number }[];
  /** How many Han characters its text has. */
  characters: number;
}

// biome-ignore lint/suspicious/noExplicitAny: mdast with MDX nodes, read field by field
type Node = any;

/** All that a body may hold; headings of the second and third level. */
const allowed = new Set([
  'root',
  'paragraph',
  'text',
  'list',
  'listItem',
  'blockquote',
  'emphasis',
  'strong',
  'link',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

const isAllowed = ({ type, depth }: Node) => allowed.has(type) || (type === 'heading' && (depth === 2 || depth === 3));

/** The mark at the end of a block's last text, or undefined. */
function markOf(node: Node): string | undefined {
  const last = node.children.at(-1);
  return last?.type === 'text' ? markPattern.exec(last.value)?.[1] : undefined;
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

export const nothing = (): Facts => ({
  uses: [],
  marks: [],
  sections: [],
  blocks: [],
  unmarked: [],
  foreign: [],
  literals: [],
  links: [],
  texts: [],
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

const isBlock = (node: Node) => /^(?:heading|paragraph)$/.test(node?.type);

/** Takes in a text: its characters, and signs in it that are no markup. A mark at its end is one where the block ends. */
function takeText(facts: Facts, node: Node, source: string, line: number, parent: Node, inUse: boolean): void {
  facts.characters += node.value.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (node.value !== source) facts.texts.push({ value: node.value, line });
  const ends = isBlock(parent) && !inUse && parent.children.at(-1) === node;
  const text = ends ? source.replace(markPattern, '') : source;
  for (const found of literalsIn(text, parent?.type === 'paragraph' && parent.children[0] === node))
    facts.literals.push({ ...found, line: line + text.slice(0, found.index).split('\n').length - 1 });
}

/** The kind of a node that a body does not hold; a heading's with its level, or that a line under it makes it one. */
function misfitOf(node: Node, source: string): string | undefined {
  if (!isAllowed(node)) return node.type + (node.type === 'heading' ? node.depth : '');
  return node.type === 'heading' && /\n\s*-+\s*$/.test(source) ? 'underlined' : undefined;
}

/** What a body holds. @throws the compiler's own error when it is no MDX. */
export function factsOf(text: string, firstLine: number): Facts {
  const facts = nothing();
  const visit = (node: Node, inUse: boolean, parent?: Node, block?: string) => {
    const { start, end } = node.position ?? { start: { line: 1, offset: 0 }, end: { offset: 0 } };
    const line = start.line + firstLine - 1;
    const isUse = /^mdxJsx/.test(node.type);
    const source = text.slice(start.offset, end.offset);
    const misfit = misfitOf(node, source);
    if (misfit) facts.foreign.push({ type: misfit, line });
    if (isUse) facts.uses.push(useOf(node, line, aroundOf(facts.sections, block, inUse)));
    else if (node.type === 'link') facts.links.push({ url: node.url, line });
    else if (node.type === 'text') takeText(facts, node, source, line, parent, inUse);
    else if (!inUse && isBlock(node) && !misfit) takeBlock(facts, node, line);
    const within = (isBlock(node) && markOf(node)) || block;
    for (const child of node.children ?? []) visit(child, inUse || isUse, node, within);
  };
  const tree = mdxToMdast(text, { features }) as MdastNode;
  visit(tree, false);
  facts.blocks = blocksOf(tree, firstLine);
  return facts;
}
