/** Lines that stand apart from the running text by a mark of their own: bylines, captions, furniture, numbered headings. */

import { bylineTail } from './line/byline.ts';
import { undoubled } from './line/doubled.ts';
import { endsSentence, type Mark } from './line/marks.ts';
import type { Lined } from './lined.ts';
import { newPara, type Para, type ParaKind } from './para.ts';
import type { Row } from './row.ts';

const kinds: Partial<Record<Mark, ParaKind>> = {
  table: 'item',
  byline: 'byline',
  caption: 'caption',
  credit: 'caption',
  numbered: 'numbered',
  label: 'label',
  box: 'box',
  furniture: 'furniture',
  date: 'date',
};

/** The name of who took the picture ends a caption. */
const credited = /[。\s（(/／](?:[\p{Script=Han}·]{2,6}\s*[/／]?\s*摄影?|[\p{Script=Han}]{2,12}供图)[）)]?$/u;

/** A caption's sign stands on its first line: it goes on to the end of its sentence. */
function captions(lined: Lined[]): Lined[] {
  let open = false;
  return lined.map((at, i) => {
    const { row, mark } = at;
    if (mark === 'caption')
      open = !endsSentence(row.text) && !credited.test(row.text) && /^[①-⑳❶-❿▲▼◀▶△图]/u.test(row.text);
    else if (open && !mark && lined[i - 1] && row.width < 22) {
      open = !endsSentence(row.text) && !credited.test(row.text);
      return { row, mark: 'caption' };
    } else open = false;
    return at;
  });
}

/** Whether a caption's line goes on with the caption before it: its sentence is not at its end, or this is its credit. */
function goesWith(before: Para, { row, mark }: Lined): boolean {
  if (before.kind !== 'caption' || row.line - (before.rows.at(-1)?.line ?? 0) > 2) return false;
  const told = undoubled(before.rows.map((r) => r.text).join(''));
  return mark === 'credit' || (mark === 'caption' && !/[。！]/u.test(told) && !/^[■①-⑳❶-❿▲▼]/u.test(row.text));
}

/** Whether the running text before is unfinished, so that a line that looks numbered only goes on with it. */
function continues(last: Lined | undefined, row: Row): boolean {
  if (!last || last.mark || last.row.gap > 0 || row.gap > 0) return false;
  return !endsSentence(last.row.text) && last.row.width > 8 && /[，、；\p{Script=Han}]$/u.test(last.row.text);
}

/** A byline that the line before begins: …新成效。文/ and then 图 某某. It stays with its text. */
function endsByline(last: Lined | undefined, { row, mark }: Lined): boolean {
  if (mark !== 'byline' || !last || last.mark || row.gap > 0 || endsSentence(last.row.text)) return false;
  const at = bylineTail(last.row.text + row.text);
  return at !== undefined && at < last.row.text.length;
}

/** Takes them out. Captions, furniture and dates of the page leave no trace in the flow; the others part the text there. */
export function takeAsides(rows: Lined[]): { flow: Lined[]; asides: Para[] } {
  const flow: Lined[] = [];
  const asides: Para[] = [];
  for (const at of captions(rows)) {
    const kind = at.mark && kinds[at.mark];
    if (!at.mark || !kind || (kind === 'numbered' && continues(flow.at(-1), at.row)) || endsByline(flow.at(-1), at)) {
      flow.push(at.mark === 'item' ? at : { row: at.row, mark: undefined });
      continue;
    }
    const before = asides.at(-1);
    if (before && goesWith(before, at)) before.rows.push(at.row);
    else asides.push(newPara(kind, [at.row], at.mark));
    if (kind !== 'caption' && kind !== 'furniture' && kind !== 'date') flow.push(at);
  }
  return { flow, asides };
}
