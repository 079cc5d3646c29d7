/** The text of HTML as lines: a block a line, a row of a table a line, headings larger and bold. */
import type { Line } from '../../text.ts';
import { align } from '../align.ts';

/** What is read of a document's nodes. */
export interface HtmlNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<HtmlNode>;
  getAttribute?: (name: string) => string | null;
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const silent = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE SVG IFRAME OBJECT BUTTON SELECT TEXTAREA INPUT'.split(' '),
);

/** Sizes of headings in points, as browsers set them; what stands in a paragraph has 12. */
const sizes: Record<string, number> = { H1: 24, H2: 18, H3: 14, H4: 12, H5: 12, H6: 12 };

/** A cell with more text than this is a place on the page, not a value. */
const longestCell = 80;

const isHidden = (node: HtmlNode) =>
  node.getAttribute?.('hidden') != null || /display\s*:\s*none/i.test(node.getAttribute?.('style') ?? '');

const childrenOf = (node: HtmlNode, name: string): HtmlNode[] =>
  [...node.childNodes].flatMap((child) =>
    child.nodeName === name ? [child] : /^(?:THEAD|TBODY|TFOOT)$/.test(child.nodeName) ? childrenOf(child, name) : [],
  );

const has = (node: HtmlNode, names: RegExp): boolean =>
  [...node.childNodes].some((child) => names.test(child.nodeName) || has(child, names));

/** The lines of everything inside `root`. Blank lines part paragraphs, so that two of them are never joined. */
export function htmlLines(root: HtmlNode): Line[] {
  const lines = new Lines();
  walk(root, lines, false, undefined);
  lines.end();
  return lines.done();
}

/** Gathers the text of a line until it ends. */
class Lines {
  private readonly lines: Line[] = [];
  private text = '';
  private bold = 0;
  private plain = 0;

  add(words: string, strong: boolean) {
    this.text += words;
    if (strong) this.bold += words.trim().length;
    else this.plain += words.trim().length;
  }

  end(size?: number) {
    const text = this.text.replace(/\s+/g, ' ').trim();
    const bold = size !== undefined || this.bold > this.plain;
    if (text) this.lines.push({ text, ...(size && { size }), ...(bold && { bold }) });
    [this.text, this.bold, this.plain] = ['', 0, 0];
  }

  /** Paragraphs, but not the items of a list, stand apart. */
  part() {
    if (this.lines.length > 0 && this.lines.at(-1)?.text !== '') this.lines.push({ text: '' });
  }

  table(rows: string[]) {
    this.part();
    for (const text of rows) this.lines.push({ text });
    this.part();
  }

  done(): Line[] {
    while (this.lines.at(-1)?.text === '') this.lines.pop();
    return this.lines;
  }
}

function walk(node: HtmlNode, lines: Lines, strong: boolean, size: number | undefined): void {
  if (node.nodeType === 3) lines.add(node.textContent ?? '', strong);
  if (node.nodeType !== 1 || silent.has(node.nodeName) || isHidden(node)) return;
  const { nodeName: name } = node;
  const isBlock = blocks.has(name);
  if (name === 'BR' || isBlock) lines.end(size);
  if (name === 'TABLE' && isGrid(node)) {
    lines.table(align(gridOf(node)));
    return;
  }
  if (isBlock && name !== 'LI') lines.part();
  const own = sizes[name] ?? size;
  for (const child of node.childNodes) walk(child, lines, strong || name === 'B' || name === 'STRONG', own);
  if (!isBlock) return;
  lines.end(own);
  if (name !== 'LI') lines.part();
}

/** A table of values: old pages use tables for places too. */
function isGrid(table: HtmlNode): boolean {
  const cells = childrenOf(table, 'TR').flatMap(cellsOf);
  return (
    cells.length > 1 &&
    cells.every(
      (cell) => (cell.textContent ?? '').trim().length <= longestCell && !has(cell, /^(?:TABLE|H[1-6]|UL|OL)$/),
    )
  );
}

const cellsOf = (row: HtmlNode) => [...row.childNodes].filter(({ nodeName }) => nodeName === 'TD' || nodeName === 'TH');

const span = (cell: HtmlNode, name: string) => Math.min(50, Math.max(1, Number(cell.getAttribute?.(name)) || 1));

/** The cells at their places: one that spans columns or rows stands in the first and leaves the others empty. */
function gridOf(table: HtmlNode): string[][] {
  const grid: string[][] = [];
  childrenOf(table, 'TR').forEach((row, y) => {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (grid[y]?.[x] !== undefined) x++;
      for (let down = 0; down < span(cell, 'rowspan'); down++)
        for (let right = 0; right < span(cell, 'colspan'); right++) {
          grid[y + down] ??= [];
          (grid[y + down] as string[])[x + right] = down + right === 0 ? cellText(cell) : '';
        }
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? '')).filter((row) => row.some((cell) => cell !== ''));
}

const cellText = (cell: HtmlNode) =>
  htmlLines({ nodeType: 1, nodeName: 'DIV', textContent: '', childNodes: cell.childNodes })
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
