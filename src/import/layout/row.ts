/** The lines of a source that hold text, as the steps of the layout see them. */

import { cleanLine } from '../../originals/join.ts';
import type { ImportedText, Line } from '../text.ts';
import { isHeadLine, isMasthead, repeatedHeads } from './line/page.ts';
import { type TableLine, tablesIn } from './line/table.ts';
import { widthOf } from './line/width.ts';

export { widthOf } from './line/width.ts';

export interface Row {
  /** Its number in the source, from 1. */
  line: number;
  /** Without the spaces that only its setting made. */
  text: string;
  /** In Han characters; an ASCII character is half of one. */
  width: number;
  /** Blank lines before it. */
  gap: number;
  /** It begins with the indent of a paragraph. */
  indent: boolean;
  page?: number;
  x?: number;
  y?: number;
  size?: number;
  bold?: boolean;
  doubt?: string;
  /** The file's reader knows that it belongs to the page: 页码, 页眉. */
  furniture?: string;
  /** The file itself calls this its title. */
  named?: boolean;
  /** What it is to a table that the text draws. */
  table?: TableLine;
}

/** The rows of a text. Blank lines are counted and left out: what is left out here is nothing but space. */
export function rowsOf({ lines, title }: Pick<ImportedText, 'lines' | 'title'>): Row[] {
  const rows: Row[] = [];
  const tables = tablesIn(lines.map((line) => line.text));
  let gap = 0;
  lines.forEach((line: Line, i) => {
    const { text: raw, ...place } = line;
    const text = cleanLine(raw);
    const table = tables.get(i + 1);
    if (text === '') {
      gap += 1;
      return;
    }
    rows.push({
      ...place,
      ...(table && { table }),
      line: i + 1,
      text,
      width: widthOf(raw.trim()),
      gap,
      indent: /^(?:\u3000{2}| {2,}\S)/.test(raw),
    });
    gap = 0;
  });
  const solid = (words: string) => words.replace(/\s/gu, '');
  const own = title === undefined ? undefined : rows.find(({ text }) => solid(text) === solid(title));
  if (own) own.named = true;
  markMastheads(rows);
  for (const i of repeatedHeads(rows)) (rows[i] as Row).furniture ??= '各页重复的页眉或页脚';
  return rows;
}

/** The paper's name stands within two lines of the head that tells its day or page. */
function markMastheads(rows: Row[]) {
  const heads = new Set(rows.flatMap(({ text }, i) => (isHeadLine(text) ? [i] : [])));
  rows.forEach((row, i) => {
    const beside = [i - 2, i - 1, i + 1, i + 2].some((k) => heads.has(k));
    if (beside && !heads.has(i) && isMasthead(row.text)) row.furniture ??= '报头或版名';
  });
}
