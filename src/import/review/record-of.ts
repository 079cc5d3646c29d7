/** What import proposes with a draft, for the review page and for the next import of the same source. */
import type { Draft } from '../draft.ts';
import type { ImportRecord } from './record.ts';

/** Without the digests of its files, which whoever writes them knows. */
export function recordOf(draft: Draft): ImportRecord {
  const proposal = (kind: 'milestone' | 'figure') => (c: Draft['milestones'][number] | Draft['figures'][number]) => ({
    kind,
    id: c.fact.id,
    rule: c.rule,
    confidence: c.confidence,
    ...(c.doubt && { doubt: c.doubt }),
    written: { ...c.fact },
    state: 'open' as const,
  });
  const { milestones: _, figures: __, ...head } = draft.report;
  return {
    report: draft.id,
    sha256: draft.source.sha256,
    head,
    body: draft.body,
    leftOut: draft.source.leftOut,
    proposals: [...draft.milestones.map(proposal('milestone')), ...draft.figures.map(proposal('figure'))],
    blocks: draft.blocks.map(({ role, lines, rule, confidence, doubts }) => ({
      role,
      lines,
      rule,
      confidence,
      ...(doubts.length > 0 && { doubt: doubts.join(' ') }),
    })),
    doubts: draft.doubts.map((d) => d.text),
  };
}
