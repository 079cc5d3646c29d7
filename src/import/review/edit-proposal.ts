/** A proposal taken in, changed, taken out, put back. */
import { isMap, parseDocument, Scalar } from 'yaml';
import type { Quantity } from '../../domain/numbers/quantity.ts';
import { changeYaml } from './change-yaml.ts';
import type { Files } from './edit.ts';
import { EditError } from './edit-error.ts';
import { entryNode, nodeOf } from './entry-node.ts';
import { fieldsOf, fieldValue } from './fields.ts';
import { withoutCarried } from './left-out.ts';
import type { Proposal, State } from './record.ts';
import { listIn, partsOf, placeOf, reportText } from './report-file.ts';
import { withoutFigure, withoutMilestone } from './uses.ts';

const listOf = ({ kind }: Proposal) => (kind === 'figure' ? 'figures' : 'milestones');

function proposalOf({ record }: Files, id: string): Proposal {
  const found = record.proposals.find((proposal) => proposal.id === id);
  if (!found) throw new EditError(`没有“${id}”这一条：可能已经重新导入过，请刷新这一页。`);
  return found;
}

const withState = (files: Files, id: string, state: State): Files => ({
  ...files,
  record: {
    ...files.record,
    proposals: files.record.proposals.map((proposal) => (proposal.id === id ? seen({ ...proposal, state }) : proposal)),
  },
});

/** What a later run read otherwise has been looked at with it. */
function seen({ doubt, ...proposal }: Proposal): Proposal {
  return { ...proposal, ...(doubt && !proposal.read && { doubt }) };
}

export function keep(files: Files, id: string): Files {
  const proposal = proposalOf(files, id);
  return withState(proposal.state === 'dropped' ? restore(files, id) : files, id, 'kept');
}

export function keepSure(files: Files, above: number): Files {
  const sure = files.record.proposals.filter((p) => p.state === 'open' && !p.doubt && p.confidence >= above);
  return sure.reduce((result, { id }) => withState(result, id, 'kept'), files);
}

/** Fields that the form does not have stay as they are. */
export function change(files: Files, id: string, fields: Record<string, string>): Files {
  const proposal = proposalOf(files, id);
  const parts = partsOf(files.report);
  const yaml = changeYaml(parts.yaml, (document) => {
    const list = listIn(document, listOf(proposal));
    const entry = list.items[placeOf(list, id)];
    if (!isMap(entry)) throw new EditError(`文件里没有“${id}”：它已经不收了，请先放回。`);
    for (const field of fieldsOf[proposal.kind]) {
      const written = fields[field];
      if (written === undefined) continue;
      const value = fieldValue(field, written);
      if (value === undefined) entry.delete(field);
      else if (JSON.stringify(value) !== JSON.stringify(plainOf(entry.get(field))))
        entry.set(field, document.createNode(nodeOf(field, value), { flow: Array.isArray(value) }));
    }
  });
  const entry = entryOf(yaml, proposal);
  const source = entry ? withoutCarried(files.source, proposal.kind, entry) : files.source;
  return withState({ ...files, source, report: reportText({ ...parts, yaml }) }, id, 'kept');
}

const entryOf = (yaml: string, proposal: Proposal) =>
  (parseDocument(yaml).toJS()[listOf(proposal)] as Record<string, unknown>[] | undefined)?.find(
    ({ id }) => id === proposal.id,
  );

const plainOf = (node: unknown): unknown =>
  node && typeof node === 'object' && 'toJSON' in node ? (node as { toJSON: () => unknown }).toJSON() : node;

/** Out of the front matter and the body; the reason goes into the source record, or the proofs miss the number. */
export function drop(files: Files, id: string, leftOut?: string): Files {
  const proposal = proposalOf(files, id);
  const parts = partsOf(files.report);
  const yaml = changeYaml(parts.yaml, (document) => {
    const list = listIn(document, listOf(proposal));
    const at = placeOf(list, id);
    if (at >= 0) list.delete(at);
    // An empty list is written [] and not as nothing.
    if (list.items.length === 0) list.flow = true;
  });
  const written = proposal.written as { quote?: string; wording?: string; evidence?: string[] } & Partial<Quantity>;
  const body =
    proposal.kind === 'figure'
      ? withoutFigure(parts.body, id, written.unit === undefined ? undefined : (written as Quantity))
      : withoutMilestone(parts.body, id);
  const source =
    leftOut && written.quote ? noteLeftOut(files.source, written.quote, written.evidence ?? [], leftOut) : files.source;
  return withState({ ...files, report: reportText({ yaml, body }), source }, id, 'dropped');
}

function noteLeftOut(source: string, text: string, evidence: string[], reason: string): string {
  return changeYaml(source, (document) => {
    const lines = evidence.filter((range) => !range.includes(':')).join(', ');
    const entry = document.createNode({ text, ...(lines && { lines }), reason }, { flow: true });
    if (isMap(entry) && lines) (entry.get('lines', true) as Scalar).type = Scalar.QUOTE_DOUBLE;
    const list = listIn(document, 'leftOut');
    list.flow = false;
    list.add(entry);
  });
}

/** As import wrote it, at the end of its list. The body's component is for the editor to place. */
export function restore(files: Files, id: string): Files {
  const proposal = proposalOf(files, id);
  const parts = partsOf(files.report);
  const yaml = changeYaml(parts.yaml, (document) => {
    const list = listIn(document, listOf(proposal));
    if (placeOf(list, id) >= 0) return;
    list.flow = false;
    list.add(entryNode(document, proposal.written));
  });
  return withState({ ...files, report: reportText({ ...parts, yaml }) }, id, 'open');
}
