/** Many files, one after another: each becomes drafts, or says why not; none stops the others. */
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Content } from '../domain/model.ts';
import { isAsWritten, removeDrafts, without } from './again.ts';
import type { Draft } from './draft.ts';
import { type HowToRead, readImport } from './files/read.ts';
import { type MergedDraft, mergeDrafts } from './merge/drafts.ts';
import { makeDrafts, type Options } from './report/make.ts';
import { originalOf } from './report/original.ts';
import { ImportError } from './text.ts';
import { type Folders, inTheWay, isThere, writeDraft } from './write.ts';

export interface Outcome {
  path: string;
  drafts: Draft[];
  written: string[];
  /** Why there is no draft, a sentence in Chinese. */
  failure?: string;
  /** The source has a record already, so nothing was changed: these reports. */
  known?: string[];
  /** The source has drafts already, into which this run's were merged. */
  merged?: MergedDraft[];
}

const kinds = /\.(?:txt|pdf|docx|html?|md)$/i;

/** The files that are meant: those of a folder and the folders in it, by name. Hidden ones, links and READMEs are none. */
export function filesIn(path: string): string[] {
  if (!lstatSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !/^readme\./i.test(entry.name) && !entry.isSymbolicLink())
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const own = join(path, entry.name);
      return entry.isDirectory() ? filesIn(own) : kinds.test(entry.name) ? [own] : [];
    });
}

export interface Batch extends Options, HowToRead, Folders {
  /** Nothing is written. */
  dryRun?: boolean;
}

const reason = (error: unknown) =>
  error instanceof ImportError
    ? error.message
    : (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? '没有这个文件。'
      : `没有读成：${error instanceof Error ? error.message : String(error)}`;

/** What is known grows with each draft, so that no id is given twice. */
function withDrafts(content: Content, drafts: Draft[]): Content {
  return {
    ...content,
    reports: [...content.reports, ...drafts.map((d) => ({ ...d.report, id: d.id, terms: [] }))],
    sources: [...content.sources, ...drafts.map((d) => ({ ...d.source, id: d.id }))],
    unions: [...content.unions, ...drafts.flatMap((d) => d.unions)],
    people: [...content.people, ...drafts.flatMap((d) => d.people)],
  };
}

async function importOne(path: string, content: Content, batch: Batch): Promise<Outcome> {
  const bytes = readFileSync(realpathSync(path));
  const text = await readImport(basename(path), bytes, batch);
  const original = originalOf(text, bytes);
  const known = content.sources.filter((s) => s.sha256 === original.sha256).map((s) => s.id);
  const touched = known.length > 0 && !known.every((id) => isAsWritten(id, batch));
  const rights = touched ? content.reports.find((r) => known.includes(r.id))?.rights : batch.rights;
  const { rights: _, ...options } = batch;
  const drafts = makeDrafts(text, without(content, known), original, { ...options, ...(rights && { rights }) });
  if (touched) {
    const { merged, written } = mergeDrafts(drafts, known, content, original.lines, batch);
    return merged.length > 0 ? { path, drafts: [], written, merged } : { path, drafts: [], written, known };
  }
  if (known.length > 0) {
    // Nothing new was read, or nothing is to be written.
    if (batch.dryRun || drafts.every((d) => isThere(d, batch))) return { path, drafts: [], written: [], known };
    removeDrafts(known, batch);
  }
  const taken = drafts.flatMap((draft) => inTheWay(draft, batch));
  if (taken.length > 0) return { path, drafts: [], written: [], failure: `${taken.join('、')} 已经有了，没有改动。` };
  const written = batch.dryRun ? [] : drafts.flatMap((draft) => writeDraft(draft, original, batch));
  return { path, drafts, written };
}

/** Imports them in turn and yields what became of each. */
export async function* importAll(paths: string[], content: Content, batch: Batch): AsyncGenerator<Outcome> {
  let known = content;
  for (const path of paths) {
    try {
      const outcome = await importOne(path, known, batch);
      known = withDrafts(known, outcome.drafts);
      yield outcome;
    } catch (error) {
      yield { path, drafts: [], written: [], failure: reason(error) };
    }
  }
}
