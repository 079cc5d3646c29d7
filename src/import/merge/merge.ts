/** A new draft of a source, taken into the files of the one before it. Pure: files in, files out. */
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { ReportData, SourceData } from '../../domain/model.ts';
import { reportSchema } from '../../reader/schemas/report.ts';
import type { Draft } from '../draft.ts';
import { withoutIdle } from '../report/check/proven.ts';
import { Ids } from '../report/ids.ts';
import type { Files } from '../review/edit.ts';
import { areBlocksTouched, type ImportRecord } from '../review/record.ts';
import { recordOf } from '../review/record-of.ts';
import { partsOf, reportText } from '../review/report-file.ts';
import { usedIn } from '../review/uses.ts';
import { placed, renamed } from './body.ts';
import { type Entries, mergeEntries } from './entries.ts';
import { mergeHead } from './head.ts';
import { type Entry, type Fresh, freshOf } from './pairs.ts';
import { leftOutOf, mergeSource } from './source.ts';

export interface Merged {
  files: Files;
  added: number;
  renewed: number;
  /** What an editor did otherwise than this run reads, a sentence in Chinese each; the editor's stays. */
  conflicts: string[];
  /** Anything but the record's order changed. */
  news: boolean;
}

export interface Known {
  /** Of the source. */
  lines: string[];
  unions: Parameters<typeof withoutIdle>[0]['unions'];
  /** Ids that no new fact may have. */
  taken: string[];
}

interface Head {
  union: string;
  rights?: unknown;
}

const headOf = (yaml: string) => parseDocument(yaml).toJS() as Head & Record<string, unknown>;

/** Facts of the new run, of the union that the editor says. */
function freshFor(draft: Draft, union: string): Fresh[] {
  const own = (id: unknown) => (id === draft.report.union ? union : id);
  return freshOf(draft).map((candidate) => {
    const { fact } = candidate;
    const put: Entry = Array.isArray(fact.unions)
      ? { unions: [...new Set(fact.unions.map(own))] }
      : { union: own(fact.union) };
    return { ...candidate, fact: { ...fact, ...put } };
  });
}

/** @throws EditError where the files can't be read as YAML */
export function mergeDraft(files: Files, draft: Draft, known: Known): Merged {
  const { record } = files;
  const parts = partsOf(files.report);
  const { union, rights } = headOf(parts.yaml);
  const ids = new Ids([...known.taken, ...record.proposals.map((p) => p.id)]);
  const idFor = ({ kind, fact }: Fresh) => {
    const [from, to] = kind === 'figure' ? [draft.id, record.report] : [draft.report.union, union];
    const id = `${fact.id}`;
    return ids.take(id.startsWith(`${from}-`) ? `${to}${id.slice(from.length)}` : id);
  };
  const entries = mergeEntries(parts.yaml, record.proposals, freshFor(draft, union), idFor);
  const { milestones: _, figures: __, ...front } = draft.report;
  const head = mergeHead(entries.yaml, record.head, { ...front, union: record.head?.union ?? front.union });
  const blocks = parseDocument(files.source).toJS().blocks as SourceData['blocks'];
  const untouched = parts.body.trim() === record.body?.trim() && !areBlocksTouched(record, blocks);
  const body = untouched
    ? `\n${renamed(draft.body, entries.ids, draft.report.figures)}`
    : placed(parts.body, entries.added, orderOf(draft, entries), rights !== undefined);
  const conflicts = [...entries.conflicts, ...head.conflicts, ...(untouched ? [] : blocksDiffer(record, draft))];
  const report = reportText({ yaml: head.yaml, body });
  const source = mergeSource(files.source, draft, untouched, leftOut(files, draft, known, head.yaml));
  const now = recordOf(draft);
  const news =
    report !== files.report || source !== files.source || !isDeepStrictEqual(entries.proposals, record.proposals);
  return {
    news,
    files: {
      ...files,
      report,
      source,
      record: {
        ...now,
        report: record.report,
        written: record.written ?? [],
        proposals: entries.proposals,
        blocks: untouched ? now.blocks : record.blocks,
        ...(record.body !== undefined && { body: untouched ? body : record.body }),
        doubts: [...conflicts, ...now.doubts],
      },
    },
    added: entries.added.length,
    renewed: entries.renewed.length,
    conflicts,
  };
}

const orderOf = (draft: Draft, { ids }: Entries) => usedIn(draft.body).map((id) => ids.get(id) ?? id);

/** The blocks of this run, where they are not those of the last. */
function blocksDiffer(record: ImportRecord, draft: Draft): string[] {
  const before = new Set(record.blocks.map(({ role, lines }) => `${role} ${lines}`));
  const other = draft.source.blocks.filter(({ role, lines }) => !before.has(`${role} ${lines}`));
  if (other.length === 0) return [];
  const told = other
    .slice(0, 6)
    .map(({ role, lines }) => `${role} ${lines}`)
    .join('；');
  return [`这次有 ${other.length} 块读得不同（${told}）；块或正文已有人改过，没有动，请自己对照。`];
}

/** Every number that either record leaves out, but for those that a fact now carries. */
function leftOut(files: Files, draft: Draft, { lines, unions }: Known, yaml: string): SourceData['leftOut'] {
  const all = leftOutOf(files.source, draft);
  const read = reportSchema.safeParse(parseDocument(yaml).toJS());
  if (!read.success) return all;
  const report: ReportData = { ...(read.data as Omit<ReportData, 'id' | 'terms'>), id: files.record.report, terms: [] };
  const source: SourceData = { ...draft.source, id: report.id, leftOut: all };
  const needed = new Set(withoutIdle({ report, source, unions, lines }));
  const byImport = [...(files.record.leftOut ?? []), ...draft.source.leftOut].map(
    ({ text, lines }) => `${lines} ${text}`,
  );
  return all.filter((entry) => needed.has(entry) || !byImport.includes(`${entry.lines} ${entry.text}`));
}
