/** What the layout comes to: blocks in reading order, as a source record holds them. */
import type { BlockRole } from '../../domain/codes.ts';
import { joinRows, type Para } from './para.ts';
import type { Row } from './row.ts';

export interface Block {
  role: BlockRole;
  /** Rows that are joined; each further group is a phrase of its own (a heading in two lines). */
  groups: Row[][];
  rule: string;
  confidence: number;
  doubts: string[];
  /** For a heading: it stands under the heading before (a card's part). */
  level?: 2 | 3;
}

/** One report of a source. */
export interface Laid {
  blocks: Block[];
  /** What was done to the order, a sentence in Chinese each. */
  notes: string[];
}

export const blockRows = (block: Block) => block.groups.flat();
export const blockText = (block: Block) => block.groups.map(joinRows).join(' ');

/** A block of one paragraph. */
export const blockOf = (role: BlockRole, para: Para): Block => ({
  role,
  groups: [para.rows],
  rule: para.rule,
  confidence: para.confidence,
  doubts: para.doubts,
});

/** A block of display lines, a group each. */
export const headBlock = (role: BlockRole, paras: Para[], level?: 2 | 3): Block => ({
  role,
  groups: paras.flatMap(phrases),
  rule: paras[0]?.rule ?? '',
  confidence: Math.min(...paras.map((p) => p.confidence)),
  doubts: paras.flatMap((p) => p.doubts),
  ...(level && { level }),
});

/** Short lines set under each other are phrases; a wide line goes on in the next. */
function phrases(para: Para): Row[][] {
  const groups: Row[][] = [];
  for (const row of para.rows) {
    const before = groups.at(-1)?.at(-1);
    if (before && before.width >= 12) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Line numbers as a source record writes them: `401-435, 440-442`, blank lines within a range. `taken` are lines of other blocks. */
export function linesOf(block: Block, taken: ReadonlySet<number>): string {
  return block.groups
    .flatMap((rows) => {
      const ranges: [number, number][] = [];
      for (const { line } of rows) {
        const last = ranges.at(-1);
        const free = last && line > last[1] && line - last[1] < 40 && !someTaken(taken, last[1] + 1, line);
        if (last && free) last[1] = line;
        else ranges.push([line, line]);
      }
      return ranges.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`));
    })
    .join(', ');
}

function someTaken(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let line = from; line < to; line += 1) if (taken.has(line)) return true;
  return false;
}
