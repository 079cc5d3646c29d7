/** The desk on which a draft lies: its files read, an edit written, the last one undone. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { idPattern } from '../../domain/id.ts';
import { readText } from '../../reader/text/read-text.ts';
import { writeText } from '../../reader/text/write-text.ts';
import { applyEdit, type Edit, type Files } from './edit.ts';
import { EditError } from './edit-error.ts';
import { readRecord, writeRecord } from './record.ts';

export interface Places {
  /** The folder that holds `content/`. */
  root: string;
  /** The folder of sources. */
  originals: string;
}

export const reportFile = (id: string) => `content/reports/${id}.mdx`;
export const sourceFile = (id: string) => `content/sources/${id}.yaml`;

/** Reports that came by import, by id. */
export const importedReports = ({ originals }: Places): string[] =>
  (existsSync(originals) ? readdirSync(originals) : [])
    .flatMap((name) => /^(.+)\.import\.json$/.exec(name)?.[1] ?? [])
    .filter((id) => idPattern.test(id))
    .sort();

/** @throws EditError where a file is not there or can't be read */
export function filesOf(places: Places, id: string): Files {
  if (!idPattern.test(id)) throw new EditError('地址里的 id 不对。');
  const record = readRecord(places.originals, id);
  if (!record) throw new EditError(`没有“${id}”的导入记录：它不是导入的报告，或记录已经删去。`);
  return {
    report: textOf(places, reportFile(id)),
    source: textOf(places, sourceFile(id)),
    record,
    unions: draftUnions(places),
  };
}

function draftUnions(places: Places): Record<string, string> {
  const folder = join(places.root, 'content/unions');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const texts = names.map((name) => [name.slice(0, -5), textOf(places, `content/unions/${name}`)] as const);
  return Object.fromEntries(texts.filter(([, text]) => /^draft: *true\b/m.test(text)));
}

function textOf({ root }: Places, file: string): string {
  const { text, problems } = readText(root, file);
  if (text === undefined) throw new EditError(`${file}：${problems[0]?.message ?? '读不出来。'}`);
  return text;
}

/** What stood before each edit of this run, the last one last, by report. */
type Steps = Map<string, { before: Files; after: Files }[]>;
const kept = globalThis as { gongyunzhiDesk?: Steps };
kept.gongyunzhiDesk ??= new Map();
const steps = kept.gongyunzhiDesk;

const mostSteps = 200;

/** How many edits can be undone. */
export const undoable = (id: string): number => steps.get(id)?.length ?? 0;

/** Writes what an edit changes. @throws EditError where it can't be done; nothing is written then */
export function edit(places: Places, id: string, what: Edit): void {
  const before = filesOf(places, id);
  const after = applyEdit(before, what);
  write(places, id, before, after);
  steps.set(id, [...(steps.get(id) ?? []), { before, after }].slice(-mostSteps));
}

/** Puts back what stood before the last edit. @throws EditError where there is none, or a file was changed elsewhere since */
export function undo(places: Places, id: string): void {
  const step = steps.get(id)?.at(-1);
  if (!step) throw new EditError('没有可以撤销的。');
  const now = filesOf(places, id);
  if (now.report !== step.after.report || now.source !== step.after.source)
    throw new EditError('文件后来在别处改过，撤销会丢掉那些改动，所以没有撤销。');
  write(places, id, now, step.before);
  steps.get(id)?.pop();
}

/** The record last: where a write fails, proposals stay as they were. */
function write({ root, originals }: Places, id: string, before: Files, after: Files) {
  try {
    if (after.report !== before.report) writeText(join(root, reportFile(id)), after.report);
    if (after.source !== before.source) writeText(join(root, sourceFile(id)), after.source);
    for (const [id, text] of Object.entries(after.unions))
      if (text !== before.unions[id]) writeText(join(root, `content/unions/${id}.yaml`), text);
    if (after.record !== before.record) writeRecord(originals, after.record);
  } catch {
    throw new EditError('文件写不进去：请看文件夹有没有写入的权限，磁盘是不是满了。');
  }
}
