/** A built page's text as plain Markdown: headings, paragraphs, lists, tables. No links, no classes, no notes of our own. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { theIdentity } from '../../../src/reader/identity/identity.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: object }>;

const skipped = new Set(['script', 'style', 'template', 'svg', 'button', 'select', 'noscript']);
const blocks = new Set(
  'article aside blockquote caption details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p search section summary table ul'.split(
    ' ',
  ),
);

const isElement = (node: Node): node is Element => 'attribs' in node;
const isShown = (node: Node) => !isElement(node) || !(skipped.has(node.name) || 'hidden' in node.attribs);
const isBlock = (node: Node) => isElement(node) && blocks.has(node.name);

/** What stands in a run of text, on one line, with Markdown's own signs escaped. */
function inline(nodes: Node[]): string {
  const text = (node: Node): string => {
    if (!isShown(node)) return '';
    if (isElement(node)) return node.name === 'br' ? ' ' : node.children.map(text).join('');
    return node.type === 'text' ? DomUtils.getText(node) : '';
  };
  return nodes
    .map(text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

const cellsOf = (row: Element) =>
  row.children.filter(isElement).map((cell) => inline(DomUtils.getChildren(cell)) || '　');

function table(element: Element): string[] {
  const [head, ...rows] = DomUtils.getElementsByTagName('tr', element).map(cellsOf);
  if (!head) return [];
  const line = (cells: string[]) => `| ${head.map((_, i) => cells[i] ?? '　').join(' | ')} |`;
  return [[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')];
}

function block(element: Element): string[] {
  const level = /^h([1-6])$/.exec(element.name)?.[1];
  if (level === '1') return [];
  if (level) return [`${'#'.repeat(Number(level))} ${inline(element.children)}`];
  if (element.name === 'table') return table(element);
  const inner = flow(element.children);
  if (element.name !== 'li') return inner;
  return inner.length > 0 ? [`- ${inner.join('\n\n').replaceAll('\n', '\n  ')}`] : [];
}

/** Blocks, and runs of text between them as paragraphs. */
function flow(nodes: Node[]): string[] {
  const out: string[] = [];
  let run: Node[] = [];
  const flush = () => {
    const text = inline(run);
    if (text) out.push(text);
    run = [];
  };
  const hasBlocks = (node: Node) => isElement(node) && DomUtils.existsOne((n) => isBlock(n as Node), [node]);
  for (const node of nodes.filter(isShown)) {
    if (!hasBlocks(node)) {
      run.push(node);
      continue;
    }
    flush();
    if (isElement(node)) out.push(...block(node));
  }
  flush();
  return out;
}

/** The title and the Markdown of the main part of a page. */
export function toMarkdown(html: string): { title: string; body: string } {
  const page = parseDocument(html);
  const [main] = DomUtils.getElementsByTagName('main', page);
  if (!main) throw new Error('the page has no main part');
  const [title] = DomUtils.getElementsByTagName('h1', main);
  return {
    title: title ? DomUtils.getText(title).trim() : theIdentity().name,
    body: `${flow(main.children).join('\n\n')}\n`,
  };
}
