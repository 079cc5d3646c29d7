/** Rows that belong together: a paragraph, a heading, a byline. */
import { gapBetween } from '../../originals/join.ts';
import type { Row } from './row.ts';

export type ParaKind =
  | 'body'
  | 'item'
  | 'display'
  | 'label'
  | 'box'
  | 'numbered'
  | 'byline'
  | 'caption'
  | 'furniture'
  | 'date';

export interface Para {
  kind: ParaKind;
  rows: Row[];
  /** The rule that made it what it is. */
  rule: string;
  /** 0 to 1. */
  confidence: number;
  doubts: string[];
}

/** The text of rows, joined as the original is. */
export function joinRows(rows: Row[]): string {
  let text = '';
  for (const row of rows) text += (text === '' ? '' : gapBetween(text, row.text)) + row.text;
  return text;
}

export const paraText = (para: Para) => joinRows(para.rows);
export const firstLine = (para: Para) => para.rows[0]?.line ?? 0;
export const lastLine = (para: Para) => para.rows.at(-1)?.line ?? 0;

export const newPara = (kind: ParaKind, rows: Row[], rule: string, confidence = 0.9): Para => ({
  kind,
  rows,
  rule,
  confidence,
  doubts: rows.flatMap((row) => row.doubt ?? []),
});

/** Kinds that are no part of the text. */
export const asides: ReadonlySet<string> = new Set(['caption', 'furniture', 'date']);
