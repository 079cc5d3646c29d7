/** A source's text to the drafts of its reports. Pure: what is read comes in, what is to be written goes out. */
import type { Content, ReportData, SourceData } from '../../domain/model.ts';
import { isTraditional, plainScript } from '../../originals/plain.ts';
import type { Draft, DraftBlock } from '../draft.ts';
import { factsOf } from '../facts/facts.ts';
import type { Passage } from '../facts/passage.ts';
import { type Block, blockRows, blockText, type Laid } from '../layout/block.ts';
import { topicsOf } from '../layout/heads/subjects.ts';
import { layout } from '../layout/layout.ts';
import { undoubled } from '../layout/line/doubled.ts';
import { joinRows } from '../layout/para.ts';
import type { ImportedText } from '../text.ts';
import { skeleton, textBody } from './body/body.ts';
import { placesOf, sectionIds } from './body/places.ts';
import { readByline } from './byline.ts';
import { numbersLeft } from './check/numbers-left.ts';
import { type Candidates, proven, provenPeople, withoutIdle } from './check/proven.ts';
import { isWreck, type Sign, signsOf } from './check/wreck.ts';
import { figureData } from './figure-data.ts';
import { Ids } from './ids.ts';
import { milestoneData } from './milestone-data.ts';
import { newPeople } from './new-people.ts';
import type { OriginalFile } from './original.ts';
import { recordOf } from './record.ts';
import { standingsOf } from './standings.ts';
import { termsFor } from './terms.ts';
import { whoseReport } from './union.ts';
import { coversOf, publishedOf } from './when-out.ts';

export interface Options {
  /** Whose text it is, where it is published as it stands. */
  rights?: { holder: string; basis: string };
  thisYear: number;
}

type Archive = Pick<Content, 'unions' | 'topics' | 'metrics' | 'terms' | 'reports' | 'people'>;

/** A source, its parts, and the part that a draft is made of. */
interface Part {
  text: ImportedText;
  parts: Laid[];
  laid: Laid;
  original: OriginalFile;
}

const ofRole = ({ blocks }: Laid, role: Block['role']) => blocks.filter((b) => b.role === role);

function titleOf(laid: Laid, text: ImportedText): string {
  const own = ofRole(laid, 'title')
    .map((b) => b.groups.map((rows) => undoubled(joinRows(rows))).join(' '))
    .reduce(
      (title, line) =>
        title === '' || /[：:]$/u.test(title) || /^[—―─-]{2}/u.test(line) ? title + line : `${title} ${line}`,
      '',
    )
    .replace(/(?<=.{4})\s*[（(][^（）()]*年[^（）()]*[）)]$/u, '');
  const first = laid.blocks.find((b) => b.role === 'heading' || b.role === 'paragraph');
  const title = own || text.title || (first ? blockText(first).slice(0, 40) : '');
  return title.replace(/^“([^“”]*)”$/u, '$1').trim() || '（待写）';
}

/** What stands at the head of the report, whatever its facts are. */
function headOf({ text, laid }: Part, passages: Passage[], label: string | undefined) {
  const kicker = laid.blocks.slice(0, 3).find((b) => b.role === 'kicker');
  const bylines = ofRole(laid, 'byline').map((b) =>
    blockRows(b)
      .map((r) => r.text)
      .join(' '),
  );
  const signed = [...bylines, ...passages.flatMap((p) => p.byline ?? [])];
  return {
    title: titleOf(laid, text),
    ...(kicker && blockText(kicker) !== label && { kicker: blockText(kicker) }),
    ...(text.newspaper && { newspaper: text.newspaper }),
    bylines: (signed.length > 0 || !text.author ? signed : [`作者 ${text.author}`]).flatMap(readByline),
  };
}

function makeDraft(part: Part, archive: Archive, options: Options): Draft {
  const { text, parts, laid, original } = part;
  const published = publishedOf(text, parts, laid, options.thisYear);
  const facts = factsOf(laid, published);
  const { passages } = facts;
  const label = [...ofRole(laid, 'title'), ...ofRole(laid, 'kicker')].map(blockText).find((t) => /[：:]$/u.test(t));
  const head = headOf(part, passages, label);
  const words = passages.map((p) => p.text).join('\n');
  const whose = whoseReport(head.title, label, words, archive.unions);
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
  const all = new Set(parts.flatMap((p) => p.blocks.flatMap(blockRows)).map((row) => row.line));
  const source: SourceData = { ...recordOf(laid, original, blockIds, all), id };
  const lead = passages.find((p) => p.block.role === 'lead')?.text;
  const spoken = topicsOf(words).filter((t) => topics.includes(t));
  const report = ({ figures, milestones }: Candidates, people: ReportData['people']): ReportData => ({
    id,
    ...head,
    union: whose.union.id,
    covers: coversOf(facts, published, options.thisYear),
    ...(published && { published: published.edtf, ...(published.basis && { publishedBasis: published.basis }) }),
    draft: true,
    ...(options.rights && { rights: options.rights }),
    summary: (own && /^.*?。/u.exec(lead ?? '')?.[0]) || '（待写：两三句话说清这份报告讲了什么。）',
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

/** A block that shows a sign of a bad reading is uncertain, and says why. */
const draftBlocks = (laid: Laid, source: Draft['source'], signs: Sign[]): DraftBlock[] =>
  laid.blocks.map((block, i) => ({
    ...(source.blocks[i] as { role: DraftBlock['role']; lines: string; section?: string }),
    text: blockText(block),
    rule: block.rule,
    ...doubted(block, signs),
  }));

function doubted(block: Block, signs: Sign[]): Pick<DraftBlock, 'confidence' | 'doubts'> {
  const own = signs
    .filter((sign) => sign.blocks.includes(block))
    .map((sign) => sign.text.replace(/（第[^（）]*）/u, ''));
  return {
    confidence: own.length > 0 ? Math.min(block.confidence, 0.4) : block.confidence,
    doubts: [...block.doubts, ...own],
  };
}

/** The archive is written in Simplified characters, from which its Traditional edition is made. */
function inSimplified(text: ImportedText): ImportedText {
  if (!isTraditional(text.lines.map((line) => line.text).join(''))) return text;
  const doubt = '来源是繁体。草稿逐字转成了简体，繁体版再由程序转回；人名、地名请核对。';
  const lines = text.lines.map((line) => ({ ...line, text: plainScript(line.text) }));
  return { ...text, lines, ...(text.title && { title: plainScript(text.title) }), doubts: [...text.doubts, doubt] };
}

/** The drafts of a source, one a report. Ids are given so that none is taken twice. */
export function makeDrafts(read: ImportedText, archive: Archive, original: OriginalFile, options: Options): Draft[] {
  const text = inSimplified(read);
  const parts = layout(text);
  const drafts: Draft[] = [];
  for (const laid of parts) {
    const before = drafts.map((d): ReportData => ({ ...d.report, id: d.id, terms: [] }));
    const unions = [...archive.unions, ...drafts.flatMap((d) => d.unions)];
    const known = { ...archive, unions, reports: [...archive.reports, ...before] };
    drafts.push(makeDraft({ text, parts, laid, original }, known, options));
  }
  return drafts;
}
