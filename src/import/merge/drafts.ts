/** The drafts of a source imported again, each merged into the report that it is; read and written here. */
import { join } from 'node:path';
import type { Content } from '../../domain/model.ts';
import { readText } from '../../reader/text/read-text.ts';
import { writeText } from '../../reader/text/write-text.ts';
import type { Draft } from '../draft.ts';
import { filesOf, reportFile, sourceFile } from '../review/desk.ts';
import { readRecord, recordPath, writeRecord } from '../review/record.ts';
import { partsOf } from '../review/report-file.ts';
import { type Folders, withPeople } from '../write.ts';
import { mergeDraft } from './merge.ts';
import { linesIn } from './pairs.ts';

export interface MergedDraft {
  id: string;
  added: number;
  renewed: number;
  conflicts: string[];
}

interface Batch extends Folders {
  dryRun?: boolean;
}

const linesOf = (blocks: { lines: string }[]) => new Set(blocks.flatMap(({ lines }) => linesIn(lines)));

/** The draft that shares most lines with a report's source record. */
function draftOf(id: string, drafts: Draft[], { sources }: Content): Draft | undefined {
  const own = linesOf(sources.find((s) => s.id === id)?.blocks ?? []);
  const shared = (draft: Draft) => [...linesOf(draft.source.blocks)].filter((line) => own.has(line)).length;
  return drafts.toSorted((a, b) => shared(b) - shared(a)).find((draft) => shared(draft) > 0);
}

/**
 * Reports that are out, and those that import made no record of, are left alone.
 * @param lines of the source
 * @returns what was merged into, without those in which nothing changed; the files written
 */
export function mergeDrafts(drafts: Draft[], known: string[], content: Content, lines: string[], batch: Batch) {
  const merged: MergedDraft[] = [];
  const written: string[] = [];
  const taken = content.reports.flatMap((r) => [...r.milestones, ...r.figures].map((f) => f.id));
  for (const id of known) {
    const draft = draftOf(id, drafts, content);
    const isDraft = content.reports.find((r) => r.id === id)?.draft === true;
    if (!draft || !isDraft || !readRecord(batch.originals, id)) continue;
    const before = filesOf(batch, id);
    const { files, ...told } = mergeDraft(before, draft, { lines, unions: content.unions, taken });
    if (!told.news) continue;
    merged.push({ id, added: told.added, renewed: told.renewed, conflicts: told.conflicts });
    if (batch.dryRun) continue;
    const put = (file: string, text: string, was: string) => {
      if (text === was) return;
      writeText(join(batch.root, file), text);
      written.push(file);
    };
    const named = partsOf(files.report).yaml;
    const people = draft.people.filter(({ name }) => named.includes(name));
    const list = 'content/people.yaml';
    if (people.length > 0) put(list, withPeople(batch.root, people), readText(batch.root, list).text ?? '');
    put(sourceFile(id), files.source, before.source);
    put(reportFile(id), files.report, before.report);
    writeRecord(batch.originals, files.record);
    written.push(recordPath(batch.originals, id));
  }
  return { merged, written };
}
