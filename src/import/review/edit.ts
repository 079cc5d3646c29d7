/** What an editor does on the review page, as data, and what it makes of a report's files. Pure: texts in, texts out. */

import { changeBlocks } from './edit-blocks.ts';
import { EditError } from './edit-error.ts';
import { change, drop, keep, keepSure, restore } from './edit-proposal.ts';
import { changeHead, publish, writeBody } from './edit-report.ts';
import type { ImportRecord } from './record.ts';

export interface Files {
  /** content/reports/<id>.mdx. */
  report: string;
  /** content/sources/<id>.yaml. */
  source: string;
  record: ImportRecord;
  /** Unions that came with drafts and are drafts themselves: content/unions/<id>.yaml by id. */
  unions: Record<string, string>;
}

export type Edit =
  | { do: 'keep' | 'restore'; id: string }
  /** `leftOut` is the reason why the number is none; without it nothing is noted in the source record. */
  | { do: 'drop'; id: string; leftOut?: string }
  | { do: 'change'; id: string; fields: Record<string, string> }
  /** All that are open, without a doubt, and at least so sure. */
  | { do: 'keep-sure'; above: number }
  | { do: 'head'; fields: Record<string, string> }
  | { do: 'body'; body: string }
  | { do: 'publish' }
  /** A block by its place in the record: to another place, another role, other lines. */
  | { do: 'block'; at: number; to?: number; role?: string; lines?: string };

/** @throws EditError where it can't be done */
export function applyEdit(files: Files, edit: Edit): Files {
  switch (edit.do) {
    case 'keep':
      return keep(files, edit.id);
    case 'restore':
      return restore(files, edit.id);
    case 'drop':
      return drop(files, edit.id, edit.leftOut);
    case 'change':
      return change(files, edit.id, edit.fields);
    case 'keep-sure':
      return keepSure(files, edit.above);
    case 'head':
      return changeHead(files, edit.fields);
    case 'body':
      return writeBody(files, edit.body);
    case 'publish':
      return publish(files);
    case 'block':
      return changeBlocks(files, edit);
    default:
      throw new EditError('不认识这个动作。');
  }
}
