/** The figures and milestones of a front matter, with those of a new run. */
import { isDeepStrictEqual } from 'node:util';
import { type Document, parseDocument } from 'yaml';
import { changeYaml } from '../review/change-yaml.ts';
import { entryNode } from '../review/entry-node.ts';
import { isTouched, type Proposal } from '../review/record.ts';
import { listIn, placeOf } from '../review/report-file.ts';
import { differences } from './differences.ts';
import { type Entry, type Fresh, linesOf, pairsOf, type Standing } from './pairs.ts';

export interface Entries {
  yaml: string;
  proposals: Proposal[];
  /** What came in, and what was read anew and nobody had touched. */
  added: Entry[];
  renewed: Entry[];
  /** Where an editor decided otherwise than this run reads, a sentence in Chinese each. */
  conflicts: string[];
  /** The id that each candidate of the new run has in the file; undefined where an editor took it out. */
  ids: Map<string, string | undefined>;
}

const lists = { milestone: 'milestones', figure: 'figures' } as const;
const kinds = ['milestone', 'figure'] as const;

/** Everything that stands: proposals, and what an editor wrote without one. */
function standingIn(yaml: string, proposals: Proposal[]): Standing[] {
  const head = parseDocument(yaml).toJS() as Record<string, Entry[] | undefined>;
  return kinds.flatMap((kind) => {
    const entries = head[lists[kind]] ?? [];
    const own = proposals.filter((p) => p.kind === kind);
    const proposed = own.map((proposal): Standing => {
      const entry = entries.find(({ id }) => id === proposal.id);
      return { kind, proposal, ...(entry && { entry }) };
    });
    const others = entries.filter(({ id }) => !own.some((p) => p.id === id));
    return [...proposed, ...others.map((entry): Standing => ({ kind, entry }))];
  });
}

const unseenDoubt = '再次导入时没有再读出这一条：请对照来源，不要的就不收。';

/** @param idFor gives a free id for a candidate that is new */
export function mergeEntries(
  yaml: string,
  before: Proposal[],
  fresh: Fresh[],
  idFor: (fresh: Fresh) => string,
): Entries {
  const pairs = pairsOf(standingIn(yaml, before), fresh);
  const met = new Map([...pairs].map(([candidate, { proposal }]) => [proposal, candidate]));
  const entryOf = new Map([...pairs.values()].map(({ proposal, entry }) => [proposal, entry]));
  const result: Entries = { yaml, proposals: [], added: [], renewed: [], conflicts: [], ids: new Map() };
  const put: { kind: Proposal['kind']; entry: Entry }[] = [];
  for (const proposal of before) {
    const candidate = met.get(proposal);
    const next = candidate ? nextOf(proposal, entryOf.get(proposal), candidate) : { proposal: unseen(proposal) };
    result.proposals.push(next.proposal);
    if (next.fact) put.push({ kind: proposal.kind, entry: next.fact });
    if (next.fact) result.renewed.push(next.fact);
    if (next.conflict) result.conflicts.push(next.conflict);
  }
  for (const candidate of fresh) {
    const known = pairs.get(candidate);
    const id = known ? known.entry?.id : idFor(candidate);
    result.ids.set(`${candidate.fact.id}`, id as string | undefined);
    if (known) continue;
    const fact = { ...candidate.fact, id };
    result.proposals.push(proposalOf(candidate, fact));
    put.push({ kind: candidate.kind, entry: fact });
    result.added.push(fact);
  }
  result.yaml = changeYaml(yaml, (document) => {
    for (const { kind, entry } of put) putIn(document, lists[kind], entry);
  });
  return result;
}

const unseen = (proposal: Proposal): Proposal =>
  proposal.state === 'open' ? { ...proposal, doubt: unseenDoubt } : proposal;

interface Next {
  proposal: Proposal;
  /** To be written in the entry's place. */
  fact?: Entry;
  conflict?: string;
}

/** What becomes of a proposal that this run made too. */
function nextOf(proposal: Proposal, entry: Entry | undefined, candidate: Fresh): Next {
  const fact = { ...candidate.fact, id: proposal.id };
  if (entry && !isTouched(proposal, entry))
    return { proposal: proposalOf(candidate, fact), ...(!isDeepStrictEqual(entry, fact) && { fact }) };
  const news = differences(proposal.read ?? proposal.written, fact);
  const against = entry ? differences(entry, fact) : '';
  if (!news || !against) return { proposal };
  const doubt = `再次导入读得不同：${against}。照编者的，没有改；要改就点“改”。`;
  return { proposal: { ...proposal, read: fact, doubt }, conflict: `${proposal.id}：${against}；照编者的，没有改。` };
}

const proposalOf = ({ kind, rule, confidence, doubt }: Fresh, fact: Entry): Proposal => ({
  kind,
  id: `${fact.id}`,
  rule,
  confidence,
  ...(doubt && { doubt }),
  written: fact,
  state: 'open',
});

/** In the place of the entry with its id, else before the first that rests on later lines. */
function putIn(document: Document, name: string, entry: Entry) {
  const list = listIn(document, name);
  list.flow = false;
  const node = entryNode(document, entry);
  const at = placeOf(list, `${entry.id}`);
  if (at >= 0) {
    list.items[at] = node;
    return;
  }
  const [line = Number.POSITIVE_INFINITY] = linesOf(entry);
  const entries = list.toJSON() as Entry[];
  const later = entries.findIndex((other) => (linesOf(other)[0] ?? 0) > line);
  list.items.splice(later < 0 ? entries.length : later, 0, node);
}
