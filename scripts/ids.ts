/** Gives every paragraph and list item of the reports that has no id yet the next free one (`npm run ids`). Existing ids stay. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { parsePermalinks } from '../src/domain/addresses/permalinks.ts';
import { markPattern } from '../src/domain/id.ts';
import { permalinksFile } from './permalinks.ts';

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
  for (const node of paragraphs(mdxToMdast(body))) {
    const end = node.position.end.offset;
    const text = body.slice(node.position.start.offset, end);
    if (markPattern.test(text)) continue;
    result += `${body.slice(from, end)} [#p${next}]`;
    from = end;
    next += 1;
  }
  return result + body.slice(from);
}

if (import.meta.main) {
  const published = parsePermalinks(readFileSync(permalinksFile, { encoding: 'utf8', flag: 'a+' }));
  for (const file of readdirSync('content/reports').filter((f) => f.endsWith('.mdx'))) {
    const text = readFileSync(`content/reports/${file}`, 'utf8');
    const head = /^---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/.exec(text)?.[0] ?? '';
    const address = `/reports/${file.replace(/\.mdx$/, '')}/#p`;
    const taken = [
      ...[...text.matchAll(/\[#p(\d+)\]/g)].map((m) => Number(m[1])),
      ...published.filter((p) => p.address.startsWith(address)).map((p) => Number(p.address.slice(address.length))),
    ];
    const marked = head + addMarks(text.slice(head.length), taken);
    if (marked === text) continue;
    writeFileSync(`content/reports/${file}`, marked);
    console.log(`${file}：已添加编号。`);
  }
}
