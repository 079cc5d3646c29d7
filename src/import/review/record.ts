/**
 * What import proposed for a report, and what became of each proposal. It lies beside the source as `<report>.import.json`,
 * where git ignores it: the content itself says nothing of rules and confidence.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { SourceData } from '../../domain/model.ts';
import { writeText } from '../../reader/text/write-text.ts';

/** Not yet looked at; taken in, as it is or changed; taken out. */
export type State = 'open' | 'kept' | 'dropped';

/** A milestone or figure that import wrote into the front matter. */
export interface Proposal {
  kind: 'milestone' | 'figure';
  id: string;
  /** The name of the rule that found it. */
  rule: string;
  /** 0 to 1. */
  confidence: number;
  /** Why an editor should look at it, a sentence in Chinese. */
  doubt?: string;
  /** The entry of the front matter as import wrote it: one that differs now was touched by an editor. */
  written: Record<string, unknown>;
  state: State;
  /** What a later run read otherwise than an editor left it; the doubt says how, until the editor has seen it. */
  read?: Record<string, unknown>;
}

/** A block of the source record as import wrote it; the order is the order of reading. */
export interface ProposedBlock {
  role: string;
  lines: string;
  rule: string;
  confidence: number;
  doubt?: string;
}

export interface ImportRecord {
  /** The report's id. */
  report: string;
  /** Of the source in `originals/`. */
  sha256: string;
  /** SHA-256 of the report's file and of the source record, as import wrote them. */
  written?: string[];
  /** The front matter as import wrote it, without milestones and figures: a field that differs was touched. */
  head?: Record<string, unknown>;
  /** What import left out of the facts; more is an editor's. */
  leftOut?: SourceData['leftOut'];
  /** The body as import wrote it: one that differs was touched. */
  body?: string;
  proposals: Proposal[];
  blocks: ProposedBlock[];
  /** Of the file as a whole, a sentence in Chinese each. */
  doubts: string[];
}

/** @param folder of the sources */
export const recordPath = (folder: string, report: string): string => join(folder, `${report}.import.json`);

/** The record of a report, or undefined where import made none. @throws where it is no JSON */
export function readRecord(folder: string, report: string): ImportRecord | undefined {
  const path = recordPath(folder, report);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ImportRecord) : undefined;
}

export const writeRecord = (folder: string, record: ImportRecord): void =>
  writeText(recordPath(folder, record.report), `${JSON.stringify(record, null, 1)}\n`);

/**
 * Whether an editor has had a hand in it, so that importing again leaves it as it is.
 * @param entry what the front matter has under the proposal's id now; undefined where it has none
 */
export const isTouched = (proposal: Proposal, entry: unknown): boolean =>
  proposal.state !== 'open' || !isDeepStrictEqual(plain(entry), plain(proposal.written));

/** The same for the blocks: they are one list, whose order is part of it. */
export const areBlocksTouched = (record: ImportRecord, blocks: { role: string; lines: string }[]): boolean =>
  !isDeepStrictEqual(
    blocks.map(({ role, lines }) => [role, lines]),
    record.blocks.map(({ role, lines }) => [role, lines]),
  );

/** As JSON keeps it: without what is undefined. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
