/** The headings and paragraphs of a body, as text in pieces with the line of each. */
import { markPattern } from '../../domain/id.ts';

/** Text as it stands, or a component that puts its own text there. */
export type Piece = { text: string; line: number } | { component: string; id: string | undefined; line: number };

export interface Block {
  of: 'heading' | 'text';
  line: number;
  pieces: Piece[];
}

// biome-ignore lint/suspicious/noExplicitAny: mdast with MDX nodes, read field by field
type Node = any;

const lineOf = (node: Node, firstLine: number): number => (node.position?.start.line ?? 1) + firstLine - 1;

function piecesOf(node: Node, firstLine: number): Piece[] {
  const line = lineOf(node, firstLine);
  if (node.type === 'text') return [{ text: node.value.replace(markPattern, ''), line }];
  const children: Node[] = node.children ?? [];
  if (!/^mdxJsx/.test(node.type) || children.length > 0) return children.flatMap((child) => piecesOf(child, firstLine));
  const id = node.attributes.find((a: Node) => a.name === 'id')?.value;
  return [{ component: node.name ?? '', id: typeof id === 'string' ? id : undefined, line }];
}

/** All blocks of a tree, in order; `firstLine` is the line of the file on which the body begins. */
export function blocksOf(tree: Node, firstLine: number): Block[] {
  if (/^(?:heading|paragraph)$/.test(tree.type))
    return [
      {
        of: tree.type === 'heading' ? 'heading' : 'text',
        line: lineOf(tree, firstLine),
        pieces: piecesOf(tree, firstLine),
      },
    ];
  return (tree.children ?? []).flatMap((child: Node) => blocksOf(child, firstLine));
}
