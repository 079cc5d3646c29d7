/** The reverse proof: every number of a source is carried by a figure or milestone that cites its line, or is left out with a reason. */

import { type LineRange, parseRanges } from '../../domain/lines.ts';
import type { SourceData } from '../../domain/model.ts';
import { findNumerals } from '../../domain/numbers/numeral.ts';
import type { DatePoint } from '../../domain/time/date.ts';
import { tryParseDate } from '../../domain/time/parse.ts';
import { plainScript } from '../plain.ts';
import { type Block, blockText, type Misfit, type Original, pieceText } from '../restore.ts';

/** A fact as far as numbers go: the numbers that it carries, and the lines that it cites. */
export interface Carrier {
  numbers: number[];
  ranges: LineRange[];
}

const within = (line: number, ranges: LineRange[]) => ranges.some((r) => r.first <= line && line <= r.last);

/** The parts of a date as numbers: 2014-02-14 → 2014, 2, 14. */
export const dateNumbers = (edtf: string | undefined): number[] => {
  const date = edtf ? tryParseDate(edtf) : null;
  return [date?.from, date?.to].flatMap((p: DatePoint | null | undefined) =>
    p ? [p.year, p.month ?? Number.NaN, p.day ?? Number.NaN] : [],
  );
};

/** The line on which a place of a block's text stands. */
function lineAt(block: Block, offset: number): number {
  let end = 0;
  for (const piece of block.pieces) {
    end += piece.gap.length + pieceText(piece).length;
    if (offset < end) return piece.line;
  }
  return block.pieces.at(-1)?.line ?? 0;
}

/** Everywhere that `words` stand in `text`. */
function occurrences(text: string, words: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push([at, at + words.length]);
  return found;
}

export interface Loose {
  line: number;
  /** The number with some of what surrounds it. */
  text: string;
}

/** Numbers that nothing carries, and entries of `leftOut` that leave nothing out. */
export function proveReverse(original: Original, record: SourceData, carriers: Carrier[]) {
  const used = new Set<number>();
  const loose: Loose[] = [];
  let total = 0;
  for (const block of original.blocks) {
    if (block.role === 'furniture') continue;
    const text = plainScript(blockText(block));
    const excuses = record.leftOut.flatMap((entry, i) =>
      occurrences(text, plainScript(entry.text)).map(([start, end]) => ({ i, start, end, lines: entry.lines })),
    );
    for (const { start, end, value } of findNumerals(text)) {
      total += 1;
      const line = lineAt(block, start);
      if (carriers.some((c) => within(line, c.ranges) && c.numbers.includes(value))) continue;
      const excuse = excuses.find(
        (e) => e.start <= start && end <= e.end && (!e.lines || within(line, parseRanges(e.lines, original.id) ?? [])),
      );
      if (excuse) used.add(excuse.i);
      else loose.push({ line, text: text.slice(Math.max(0, start - 4), end + 5) });
    }
  }
  const idle = record.leftOut.flatMap((entry, i): Misfit[] =>
    used.has(i)
      ? []
      : [
          {
            path: ['leftOut', i],
            code: 'idle-left-out',
            message: `leftOut 的“${entry.text}”没有用处：来源里没有它，或其中的数已经立为数据、大事。`,
            advice: '多余的豁免会遮住以后的遗漏；请删去，或照来源改正字样。',
          },
        ],
  );
  return { total, leftOut: used.size, loose, idle };
}
