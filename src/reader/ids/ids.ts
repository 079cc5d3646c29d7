/** Gives every paragraph and list item of a body that has no id yet the next free one. Existing ids stay. */
import { mdxToMdast } from 'satteri';
import { markPattern } from '../../domain/id.ts';
import { features } from '../../typography/markdown/features.ts';

// biome-ignore lint/suspicious/noExplicitAny: mdast with MDX nodes, read field by field
type Node = any;

/** Paragraphs of a body that can carry a mark: not those inside components. */
function paragraphs(node: Node): Node[] {
  if (node.type === 'paragraph') return [node];
  if (/^mdxJsx/.test(node.type)) return [];
  return (node.children ?? []).flatMap(paragraphs);
}

/** The body with marks added; `taken` are the numbers ever used in this report, never given again. */
export function addMarks(body: string, taken: number[]): string {
  let next = Math.max(0, ...taken) + 1;
  let result = '';
  let from = 0;
  // Offsets count UTF-16 units of the text that was parsed.
  for (const node of paragraphs(mdxToMdast(body, { features }))) {
    const end = node.position.end.offset;
    const text = body.slice(node.position.start.offset, end);
    if (markPattern.test(text)) continue;
    result += `${body.slice(from, end)} [#p${next}]`;
    from = end;
    next += 1;
  }
  return result + body.slice(from);
}

/** The numbers of paragraphs among published addresses that begin with `address`: not those of #people or #pictures. */
export const numbersUnder = (address: string, published: { address: string }[]): number[] =>
  published.flatMap((p) => {
    const [, number] = /^p(\d+)$/.exec(p.address.startsWith(address) ? p.address.slice(address.length) : '') ?? [];
    return number === undefined ? [] : [Number(number)];
  });
