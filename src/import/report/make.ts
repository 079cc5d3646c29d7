/** A source's text to the drafts of its reports. Pure: what is read comes in, what is to be written goes out. */
import type { Content, ReportData, SourceData } from '../../domain/model.ts';
import type { Draft } from '../draft.ts';
import { factsOf } from '../facts/facts.ts';
import type { Published } from '../facts/when.ts';
import { blockRows, type Laid } from '../layout/block.ts';
import { topicsOf } from '../layout/heads/subjects.ts';
import { layout } from '../layout/layout.ts';
import type { ImportedText } from '../text.ts';
import { skeleton, textBody } from './body/body.ts';
import { placesOf, sectionIds } from './body/places.ts';
import { numbersLeft } from './check/numbers-left.ts';
import { type Candidates, proven, provenPeople, withoutIdle } from './check/proven.ts';
import { isWreck, signsOf } from './check/wreck.ts';
import { draftBlocks } from './draft-blocks.ts';
import { figureData } from './figure-data.ts';
import { headOf, labelOf } from './head/head.ts';
import { firstOf, proposedSummary } from './head/summary.ts';
import { coversOf, publishedOf } from './head/when-out.ts';
import { Ids } from './ids.ts';
import { milestoneData } from './milestone-data.ts';
import { newPeople } from './new-people.ts';
import type { OriginalFile } from './original.ts';
import { recordOf } from './record.ts';
import { inSimplified } from './simplified.ts';
import { standingsOf } from './standings.ts';
import { termsFor } from './terms.ts';
import { whoseReport } from './union.ts';

export interface Options {
  /** Whose text it is, where it is published as it stands. */
  rights?: { holder: string; basis: string };
  thisYear: number;
}

type Archive = Pick<Content, 'unions' | 'topics' | 'metrics' | 'terms' | 'reports' | 'people'>;

/** What the reports of a source share. */
interface Read {
  text: ImportedText;
  original: OriginalFile;
  /** Lines that stand in a block of any of them. */
  taken: ReadonlySet<number>;
}

function makeDraft(
  read: Read,
  laid: Laid,
  published: Published | undefined,
  archive: Archive,
  options: Options,
): Draft {
  const { text, original, taken } = read;
  const facts = factsOf(laid, published);
  const { passages } = facts;
  const head = headOf(text, laid, passages);
  const words = passages.map((p) => p.text).join('\n');
  const whose = whoseReport(head.title, labelOf(laid), words, archive.unions);
  const unions = whose.isNew ? [...archive.unions, whose.union] : archive.unions;
  const id = new Ids(archive.reports.map((r) => r.id)).take(`${whose.union.id}-${published?.year ?? options.thisYear}`);
  const topics = archive.topics.map((t) => t.id);
  const known = { union: whose.union, metrics: archive.metrics, topics, unions };
  const ids = new Ids(archive.reports.flatMap((r) => [...r.milestones, ...r.figures].map((f) => f.id)));
  const own = options.rights !== undefined;
  const candidates: Candidates = {
    figures: facts.figures.map((found) => ({ ...figureData(found, id, known, ids, own), found })),
    milestones: facts.milestones.map((found) => ({ ...milestoneData(found, known, ids, own), found })),
  };
  const sections = sectionIds(passages);
  const blockIds = new Map([...sections].map(([passage, section]) => [passage.block, section]));
  const source: SourceData = { ...recordOf(laid, original, blockIds, taken), id };
  const lead = passages.find((p) => p.block.role === 'lead')?.text;
  const covers = coversOf(facts, published, options.thisYear);
  const spoken = topicsOf(words).filter((t) => topics.includes(t));
  const report = ({ figures, milestones }: Candidates, people: ReportData['people']): ReportData => ({
    id,
    ...head,
    union: whose.union.id,
    covers,
    ...(published && { published: published.edtf, ...(published.basis && { publishedBasis: published.basis }) }),
    draft: true,
    ...(options.rights && { rights: options.rights }),
    summary: (own && firstOf(lead ?? '')) || proposedSummary({ ...known, covers, figures, milestones }),
    topics: spoken.length > 0 ? spoken.slice(0, 6) : topics.slice(0, 1),
    people,
    notes: [],
    milestones: milestones.map((c) => c.fact),
    figures: figures.map((c) => c.fact),
    terms: [],
  });
  const { lines } = original;
  const people = standingsOf(passages, whose.union);
  const first = { report: report(candidates, people), source, unions, lines };
  const kept = proven(candidates, first);
  const final = report(kept, provenPeople(first));
  const left = numbersLeft(passages, final.figures, final.milestones, facts.left);
  const leftOut = withoutIdle({ ...first, report: final, source: { ...source, leftOut: left } });
  const places = placesOf(kept, passages);
  const signs = signsOf(laid, facts);
  const terms = termsFor(archive, whose.union.id, own ? words : '');
  const { id: _, terms: __, ...front } = final;
  const { id: ___, ...record } = { ...source, leftOut };
  return {
    id,
    report: front,
    body: own ? textBody(passages, places, terms.sure, sections) : skeleton(passages, places, sections),
    source: record,
    unions: whose.isNew ? [whose.union] : [],
    blocks: draftBlocks(laid, record, signs),
    milestones: kept.milestones.map(({ found: _, ...c }) => c),
    figures: kept.figures.map(({ found: _, ...c }) => c),
    wreck: isWreck(signs),
    people: newPeople(final.people, archive.people),
    doubts: [
      ...signs.map((sign) => sign.text),
      ...text.doubts,
      ...laid.notes,
      ...source.blocks.flatMap(({ note, lines }) => (note ? [`第 ${lines} 行：${note}`] : [])),
      ...(whose.doubt ? [whose.doubt] : []),
      ...(published ? [] : ['没有读出刊出的年份，时段请自己填写。']),
      ...kept.refused,
      ...terms.doubts,
    ].map((words) => ({ text: words })),
  };
}

/** The drafts of a source, one a report. Ids are given so that none is taken twice. */
export function makeDrafts(read: ImportedText, archive: Archive, original: OriginalFile, options: Options): Draft[] {
  const text = inSimplified(read);
  const parts = layout(text);
  const taken = new Set(parts.flatMap((p) => p.blocks.flatMap(blockRows)).map((row) => row.line));
  const published = publishedOf(text, parts, options.thisYear);
  const drafts: Draft[] = [];
  for (const [i, laid] of parts.entries()) {
    const before = drafts.map((d): ReportData => ({ ...d.report, id: d.id, terms: [] }));
    const unions = [...archive.unions, ...drafts.flatMap((d) => d.unions)];
    const known = { ...archive, unions, reports: [...archive.reports, ...before] };
    drafts.push(makeDraft({ text, original, taken }, laid, published[i], known, options));
  }
  return drafts;
}
