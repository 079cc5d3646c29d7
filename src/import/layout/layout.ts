/** A source's lines to its reports' blocks in reading order. Every line that holds text stands in one block. */
import type { BlockRole } from '../../domain/codes.ts';
import type { ImportedText } from '../text.ts';
import { assign } from './assign.ts';
import { type Block, blockOf, headBlock, type Laid } from './block.ts';
import { findCard } from './cards.ts';
import { isHead, type Unit, unitsOf } from './heads/heads.ts';
import { findLead } from './heads/lead.ts';
import { depthOf, withLevels } from './heads/levels.ts';
import { calledBy, inPlace, isDated, isVoice, type Section } from './heads/sections.ts';
import { findTitle, reportStarts } from './heads/title.ts';
import { joinParas } from './join.ts';
import { orderSections, tornHeads } from './order.ts';
import { asides, firstLine, type Para, paraText } from './para.ts';
import { rowsOf } from './row.ts';
import { streamsOf } from './streams.ts';
import { byPlace, nameUnder, signed, titleBlocks } from './top.ts';

/** What a paragraph under a heading is. */
function roleOf(para: Para, section: Section, chronicle: boolean): BlockRole {
  if (para.kind === 'item') return 'item';
  if (section.box === 'voices' || (isVoice(para) && section.head === undefined)) return 'quote';
  const dated = section.bodies.filter(isDated).length;
  const all = section.bodies.length;
  if ((chronicle && dated === all && dated >= 2) || (dated >= 4 && dated >= all * 0.7)) return 'item';
  return 'paragraph';
}

/** A section's blocks: what is printed over its heading, the heading, its texts. */
function sectionBlocks(section: Section, level: 2 | 3 = 2, chronicle = false): Block[] {
  const { head, bodies, parts = [] } = section;
  return [
    ...(head?.kickers ?? []).map((para) => headBlock('kicker', [para])),
    ...(head ? [{ ...headBlock('heading', head.paras, level), confidence: section.confidence }] : []),
    ...bodies.map((para) => blockOf(level === 3 ? 'item' : roleOf(para, section, chronicle), para)),
    ...parts.flatMap((part) => sectionBlocks(part, 3)),
  ];
}

/** Captions and furniture that stand among the texts go where they stand; those after the last text go to the end. */
function withAsides(blocks: Block[], aside: Para[], moved: boolean): Block[] {
  const all = [...blocks];
  const role = (para: Para): BlockRole => (para.kind === 'caption' ? 'caption' : 'furniture');
  const lines = blocks.flatMap((b) => b.groups.flat().map((r) => r.line));
  const lastText = Math.max(0, ...lines);
  const end: Block[] = [];
  for (const para of aside) {
    const block = blockOf(role(para), para);
    const before = all.findLastIndex((b) => (b.groups.flat()[0]?.line ?? 0) < firstLine(para) && b.role !== 'kicker');
    if (moved || firstLine(para) > lastText || before < 0) end.push(block);
    else all.splice(before + 1, 0, block);
  }
  return [...all, ...end];
}

function layReport(all: Para[], title: string | undefined): Laid {
  const notes: string[] = [];
  const paras = signed(all);
  const at = findTitle(paras, title);
  const titles = new Set([...(at?.title ?? []), ...(at?.kicker ?? [])]);
  const aside = paras.filter((p, i) => asides.has(p.kind) && !titles.has(i));
  const under = nameUnder(paras, at);
  const bylines = paras.filter((p) => p.kind === 'byline' || p === under);
  const boxes = paras.filter((p) => p.kind === 'box');
  const flow = paras.filter(
    (p, i) => !titles.has(i) && !asides.has(p.kind) && !bylines.includes(p) && p.kind !== 'box',
  );
  const { lead, rest } = findLead(flow, paras, at, bylines);
  const units = unitsOf(rest.map((p) => (p.kind === 'label' ? { ...p, kind: 'display' as const } : p)));
  const card = findCard(units);
  const main = card?.torn ? card.rest : units;
  const torn = tornHeads(main);
  const assigned = torn.length >= 2 ? assign(main) : undefined;
  let sections = assigned ? orderSections(assigned, main) : inPlace(main);
  if (assigned) notes.push('小标题与正文在来源中分离；依用词把各段归回小标题，次序请对照版面核对。');
  if (card?.torn) {
    sections = [...sections.filter((s) => !s.box), card.card, ...sections.filter((s) => s.box)];
    notes.push('成绩单的小标题与条目在来源中分离；按编号归回，请核对。');
  }
  const related = boxes.length > 0 ? relatedTo(sections, boxes, paras[at?.title[0] ?? 0], main) : undefined;
  if (related) sections = [...sections.filter((s) => s !== related), { ...related, box: 'related' }];
  if (related) notes.push('“相关链接”一篇移到正文之后。');
  const named = at?.title.some((i) => calledBy(paraText(paras[i] as Para)) === 'dated') ?? false;
  const shape: Block[] = sections.flatMap((section, i) => [
    ...(section.box === 'related' ? boxes.map((para) => headBlock('kicker', [para])) : []),
    ...sectionBlocks(section, 2, named || inChronicle(sections, i)),
  ]);
  const loose = related ? [] : boxes.map((para) => headBlock('kicker', [para]));
  const head: Block[] = [
    ...(at?.kicker ?? []).map((i) => headBlock('kicker', [paras[i] as Para])),
    ...titleBlocks(at?.title.map((i) => paras[i] as Para) ?? []),
  ];
  const top = [...head, ...byPlace(bylines, lead, paras)];
  const moved = assigned !== undefined || card?.torn === true;
  const late = bylines.filter((p) => !top.some((b) => b.groups[0] === p.rows));
  const blocks = withAsides([...top, ...shape, ...loose, ...late.map((p) => blockOf('byline', p))], aside, moved);
  return { blocks: withLevels(blocks), notes };
}

/** Under a heading that calls for dated entries, or a year that stands under one with the headings between. */
function inChronicle(sections: Section[], at: number): boolean {
  const own = sections[at]?.head;
  if (own?.paras.some((p) => p.rule === 'year')) return true;
  const over = sections.slice(0, at).findLast((s) => s.head && depthOf(s.head.text) !== undefined)?.head;
  return [own, depthOf(own?.text ?? '') === undefined ? over : undefined].some(
    (h) => h && calledBy(h.text) === 'dated',
  );
}

/** The section that a torn 相关链接 belongs to: the one that stands before the title, or under the label itself. */
function relatedTo(sections: Section[], boxes: Para[], title: Para | undefined, units: Unit[]): Section | undefined {
  const line = title ? firstLine(title) : 0;
  const early = sections.find((s) => s.head && s.head.line < line);
  if (early) return early;
  const label = firstLine(boxes[0] as Para);
  return units.some(isHead) ? sections.find((s) => s.head && s.head.line > label) : undefined;
}

/** The reports of a source. */
export function layout(text: ImportedText): Laid[] {
  const streams = streamsOf(rowsOf(text));
  return streams.flatMap((rows) => {
    const paras = joinParas(rows);
    const starts = reportStarts(paras);
    const only = starts.length === 1 && streams.length === 1;
    return starts.map((start, i) => {
      const laid = layReport(paras.slice(start, starts[i + 1] ?? paras.length), only ? text.title : undefined);
      const apart = '来源里两篇的行交错在一起，已隔行分开，请对照版面核对。';
      return streams.length > 1 ? { ...laid, notes: [...laid.notes, apart] } : laid;
    });
  });
}
