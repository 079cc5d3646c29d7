/** A source's lines, put into reading order and joined by its record: the original. */

import type { BlockRole } from '../domain/codes.ts';
import { parseRanges } from '../domain/lines.ts';
import type { SourceData } from '../domain/model.ts';
import { cleanLine, gapBetween } from './join.ts';

/** Text as read; `printed` is what the source has in its place. */
export interface Part {
  text: string;
  printed?: string;
}

/** One line of the source, within a block. */
export interface Piece {
  line: number;
  /** What stands between this and the piece before: nothing, or a space. */
  gap: '' | ' ';
  parts: Part[];
}

export interface Block {
  role: BlockRole;
  section?: string;
  note?: string;
  pieces: Piece[];
}

export interface Original {
  /** The report's id. */
  id: string;
  /** In reading order. */
  blocks: Block[];
}

/** Something that keeps a record from fitting its source; `path` leads to it in the record. */
export interface Misfit {
  path: (string | number)[];
  code: string;
  message: string;
  advice: string;
}

export const pieceText = (piece: Piece) => piece.parts.map((part) => part.text).join('');
export const blockText = (block: Block) => block.pieces.map((piece) => piece.gap + pieceText(piece)).join('');

/** Roles whose ranges are phrases of their own (a heading in two lines), set apart by a space. */
const display = new Set<BlockRole>(['kicker', 'title', 'heading']);

/** Splits a line at its corrections. Null for a correction whose printed text does not stand there exactly once. */
function correct(line: string, corrections: SourceData['corrections']): Part[] | null {
  let parts: Part[] = [{ text: line }];
  for (const { printed, reading } of corrections) {
    const looked = cleanLine(printed);
    const at = parts.findIndex((part) => part.printed === undefined && part.text.includes(looked));
    const part = parts[at];
    if (part?.text.split(looked).length !== 2) return null;
    const [before = '', after = ''] = part.text.split(looked);
    const split = [{ text: before }, { text: reading, printed: looked }, { text: after }];
    parts = [...parts.slice(0, at), ...split.filter((p) => p.text || 'printed' in p), ...parts.slice(at + 1)];
  }
  return parts;
}

/** A block's lines that hold text, each with what joins it to the one before. */
function piecesOf(block: SourceData['blocks'][number], id: string, lines: string[], corrected: Map<number, Part[]>) {
  const pieces: Piece[] = [];
  for (const { first, last } of parseRanges(block.lines, id) ?? []) {
    for (let line = first; line <= last; line += 1) {
      const text = cleanLine(lines[line - 1] ?? '');
      if (!text) continue;
      const before = pieces.at(-1);
      const apart = line === first && display.has(block.role);
      const gap = !before ? '' : apart ? ' ' : gapBetween(pieceText(before), text);
      pieces.push({ line, gap, parts: corrected.get(line) ?? [{ text }] });
    }
  }
  return pieces;
}

/** The original, and everything in which record and source do not fit. `lines` are the source's. */
export function restore(record: SourceData, lines: string[]): { original: Original; misfits: Misfit[] } {
  const misfits: Misfit[] = [];
  const corrected = new Map<number, Part[]>();
  record.corrections.forEach(({ line }, i) => {
    const all = record.corrections.filter((c) => c.line === line);
    if (all[0] !== record.corrections[i]) return;
    const parts = correct(cleanLine(lines[line - 1] ?? ''), all);
    if (parts) corrected.set(line, parts);
    else
      misfits.push({
        path: ['corrections', i],
        code: 'correction-not-found',
        message: `更正所说的“${all.map((c) => c.printed).join('”“')}”不在来源第 ${line} 行，或不止一处。`,
        advice: '更正按位置替换文字。请对照来源改正 line 或 printed，printed 要长到在那一行只出现一次。',
      });
  });
  const blocks = record.blocks.map((block): Block => {
    const { role, section, note } = block;
    const pieces = piecesOf(block, record.id, lines, corrected);
    return { role, ...(section && { section }), ...(note && { note }), pieces };
  });
  blocks.forEach((block, i) => {
    if (block.pieces.length > 0) return;
    misfits.push({
      path: ['blocks', i, 'lines'],
      code: 'empty-block',
      message: `第 ${record.blocks[i]?.lines} 行在来源里都是空行。`,
      advice: '空行不用编入；请对照来源改正行号，或删去这一块。',
    });
  });
  return { original: { id: record.id, blocks }, misfits };
}

/** Lines of a source that hold text and stand in no block of any record, as ranges in words (53、60-62). */
export function unassigned(records: SourceData[], lines: string[]): string[] {
  const taken = new Set<number>();
  for (const record of records)
    for (const block of record.blocks)
      for (const { first, last } of parseRanges(block.lines, record.id) ?? [])
        for (let line = first; line <= last; line += 1) taken.add(line);
  const missing = lines.flatMap((text, i) => (cleanLine(text) && !taken.has(i + 1) ? [i + 1] : []));
  const ranges: [number, number][] = [];
  for (const line of missing) {
    const last = ranges.at(-1);
    // Blank lines between do not part a range.
    if (last && lines.slice(last[1], line - 1).every((text) => !cleanLine(text))) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
}
