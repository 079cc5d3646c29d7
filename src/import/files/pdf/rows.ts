/** Pieces of text put into rows: what stands on one baseline. */
import type { Piece } from './pieces.ts';

export interface Row {
  y: number;
  /** The largest type of the row. */
  size: number;
  /** From left to right. */
  pieces: Piece[];
}

export const right = (piece: Piece) => piece.x + piece.width;

export const median = (numbers: number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
};

/** From the top down. */
export function rowsOf(pieces: Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && piece.y - row.y <= 0.4 * Math.min(row.size, piece.size)) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows;
}
