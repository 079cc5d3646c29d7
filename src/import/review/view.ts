/** A draft as the review page shows it. Plain data of plain texts. */
import { parseDocument } from 'yaml';
import { parseRanges } from '../../domain/lines.ts';
import type { Files } from './edit.ts';
import { isTouched, type Proposal } from './record.ts';
import { partsOf } from './report-file.ts';
import { usedIn } from './uses.ts';

export interface ShownProposal extends Proposal {
  /** As the front matter has it now; as it was written, where it was taken out. */
  entry: Record<string, unknown>;
  /** An editor changed it. */
  changed: boolean;
  /** The source lines that it rests on. */
  lines: { number: number; text: string }[];
  /** The body has its component. */
  used: boolean;
}

export interface ShownBlock {
  role: string;
  lines: string;
  rule?: string;
  confidence?: number;
  doubt?: string;
  texts: { number: number; text: string }[];
}

export interface View {
  head: Record<string, unknown>;
  body: string;
  draft: boolean;
  /** What is open and least sure first; what was decided last. */
  proposals: ShownProposal[];
  blocks: ShownBlock[];
  doubts: string[];
  open: number;
}

/** @param lines of the source; none where it is not at hand */
export function viewOf({ report, source, record }: Files, lines: string[]): View {
  const { yaml, body } = partsOf(report);
  const head = parseDocument(yaml).toJS() as Record<string, unknown>;
  const entries = new Map(
    [head.milestones, head.figures]
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .map((entry) => [entry?.id, entry]),
  );
  const used = new Set(usedIn(body));
  const proposals = record.proposals.map((proposal) => {
    const entry = entries.get(proposal.id) ?? proposal.written;
    const changed = proposal.state !== 'dropped' && isTouched({ ...proposal, state: 'open' }, entries.get(proposal.id));
    return {
      ...proposal,
      entry,
      changed,
      lines: linesOf(entry.evidence, lines, record.report),
      used: used.has(proposal.id),
    };
  });
  return {
    head,
    body,
    draft: head.draft === true,
    proposals: proposals.sort(byUrgency),
    blocks: blocksOf(source, record, lines),
    doubts: record.doubts,
    open: proposals.filter(({ state }) => state === 'open').length,
  };
}

const rank = { open: 0, kept: 1, dropped: 2 };
/** What a later import read otherwise is to be looked at again. */
const urgency = (p: Proposal) => (p.read && p.doubt ? -1 : rank[p.state]);
/** A doubt weighs as much as half of the confidence. */
const sureness = ({ confidence, doubt }: Proposal) => confidence - (doubt ? 0.5 : 0);

const byUrgency = (a: ShownProposal, b: ShownProposal) =>
  urgency(a) - urgency(b) || sureness(a) - sureness(b) || (a.lines[0]?.number ?? 0) - (b.lines[0]?.number ?? 0);

function linesOf(evidence: unknown, lines: string[], own: string) {
  const ranges = Array.isArray(evidence) ? evidence.flatMap((text) => parseRanges(String(text), own) ?? []) : [];
  return ranges.filter(({ report }) => report === own).flatMap(({ first, last }) => between(first, last, lines));
}

const between = (first: number, last: number, lines: string[]) =>
  Array.from({ length: Math.max(0, Math.min(last, lines.length) - first + 1) }, (_, i) => ({
    number: first + i,
    text: lines[first + i - 1] ?? '',
  })).filter(({ text }) => text.trim() !== '');

function blocksOf(source: string, record: Files['record'], lines: string[]): ShownBlock[] {
  const { blocks } = parseDocument(source).toJS() as { blocks?: { role: string; lines: string }[] };
  const proposed = new Map(record.blocks.map((block) => [block.lines, block]));
  return (blocks ?? []).map(({ role, lines: ranges }) => {
    const { rule, confidence, doubt } = proposed.get(ranges) ?? {};
    const texts = (parseRanges(String(ranges), '') ?? []).flatMap(({ first, last }) => between(first, last, lines));
    return { role, lines: String(ranges), ...(rule && { rule, confidence }), ...(doubt && { doubt }), texts };
  });
}
