/** Rows to paragraphs and display lines: a column's lines are joined, a heading stays by itself. */
import { takeAsides } from './asides.ts';
import { loneCaptions } from './captions.ts';
import { headingRule } from './heads/heading-line.ts';
import { type Mark, markOf } from './line/marks.ts';
import { bodySize, columnAfter, type Lined } from './lined.ts';
import { firstLine, newPara, type Para } from './para.ts';
import { breaksBefore, byGap, isDisplay, isFinished } from './paragraph.ts';
import type { Row } from './row.ts';

/** What the file's reader or a table says of a line goes before what its words show. */
function markFor({ furniture, table, text }: Row): Mark | undefined {
  if (furniture || table?.is === 'border') return 'furniture';
  return table ? 'table' : markOf(text);
}

/** Joins the running text, row by row. */
class Joiner {
  readonly paras: Para[] = [];
  private open: Row[] = [];
  private item = false;
  private readonly flow: Lined[];
  private readonly size: number;

  constructor(flow: Lined[], size: number) {
    this.flow = flow;
    this.size = size;
  }

  private heading = (i: number) =>
    headingRule(this.flow, i, { size: this.size, afterHeading: this.paras.at(-1)?.kind === 'display' });

  close() {
    const { open, item } = this;
    this.open = [];
    this.item = false;
    if (open.length === 0) return;
    if (!item && isDisplay(open))
      this.paras.push(...byGap(open).map((rows) => newPara('display', rows, 'no-sentence', 0.7)));
    else this.paras.push(newPara(item ? 'item' : 'body', open, item ? 'bullet' : 'joined'));
  }

  /** A new paragraph begins here: a bullet, a break, or a heading after a finished sentence. */
  private breaks(i: number): boolean {
    const { row, mark } = this.flow[i] as Lined;
    if (this.open.length === 0) return false;
    if (mark === 'item' || breaksBefore(this.open, row, columnAfter(this.flow, i))) return true;
    return isFinished(this.open) && this.heading(i) !== undefined;
  }

  take(i: number) {
    const { row, mark } = this.flow[i] as Lined;
    if (mark && mark !== 'item') {
      this.close();
      return;
    }
    if (this.breaks(i)) this.close();
    const rule = this.open.length === 0 && !mark ? this.heading(i) : undefined;
    if (rule) {
      this.paras.push(newPara('display', [row], rule, rule === 'short-line' ? 0.8 : 0.9));
      return;
    }
    if (mark === 'item') this.item = true;
    this.open.push(row);
  }
}

/**
 * Joins rows into paragraphs, in the order of the source. Furniture and captions between two halves of a paragraph do not
 * part it. No row is lost: each stands in one paragraph.
 */
export function joinParas(rows: Row[]): Para[] {
  const { flow, asides } = takeAsides(rows.map((row) => ({ row, mark: markFor(row) })));
  const joiner = new Joiner(flow, bodySize(rows));
  for (const i of flow.keys()) joiner.take(i);
  joiner.close();
  return loneCaptions([...asides, ...joiner.paras].sort((a, b) => firstLine(a) - firstLine(b)));
}
