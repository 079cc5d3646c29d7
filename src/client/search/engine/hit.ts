/** A document and what was looked for, as a hit: the places that match, with natural excerpts. */
import type { Block, SearchDocument } from './document.ts';
import type { Hit, Part, Place } from './engine.ts';
import { merge, Prepared, prepared, type Range, termRanges } from './match.ts';
import type { Term } from './query.ts';

/** Characters that an excerpt shows, and how many of them before the first match. */
const excerptLength = 90;
const before = 24;
const shownPlaces = 4;

/** A text in parts, the ranges marked. */
export function marked(text: string, ranges: Range[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const add = (end: number, mark: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), mark });
    at = Math.max(at, end);
  };
  for (const [start, end] of ranges) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}

/** The part of a text around a place, the first match if none is named, begun after a sentence or a comma where one is near. */
export function excerpt(text: string, ranges: Range[], first = ranges[0]?.[0] ?? 0): Part[] {
  let start = Math.max(0, first - before);
  if (start > 0) {
    const stop = /[。；！？，、：]/gu;
    stop.lastIndex = start;
    const found = stop.exec(text);
    if (found && found.index < first) start = found.index + 1;
  }
  const end = Math.min(text.length, Math.max(start + excerptLength, first > 0 ? (ranges[0]?.[1] ?? 0) : 0));
  // Nothing is cut off after an opening mark or a comma.
  const shown = end < text.length ? text.slice(0, end).replace(/[\s“‘《（「『、，：；]+$/u, '') : text;
  const inside = ranges
    .filter(([from, to]) => to > start && from < end)
    .map(([from, to]): Range => [Math.max(from, start) - start, Math.min(to, shown.length) - start]);
  const parts = marked(shown.slice(start).trimEnd(), inside);
  if (start > 0) parts.unshift({ text: '……', mark: false });
  if (end < text.length) parts.push({ text: '……', mark: false });
  return parts;
}

interface Matching {
  block: Block;
  ranges: Range[];
  /** How many of the terms stand in the block. */
  terms: number;
}

function matching(blocks: Block[], terms: Term[]): Matching[] {
  return blocks.flatMap((block) => {
    const each = terms.map((term) => termRanges(prepared(block), term)).filter((ranges) => ranges.length > 0);
    return each.length > 0 ? [{ block, ranges: merge(each.flat()), terms: each.length }] : [];
  });
}

/** Whether two places would read alike in a list: the same anchor, or anchors under one heading. */
const isNear = (a: Block, b: Block) => a.id === b.id || a.label === b.label;

const withFragment = (url: string, id: string) => (id ? `${url}#${id}` : url);

export function makeHit(document: SearchDocument, terms: Term[]): Hit {
  const { url } = document;
  const wanted = terms.filter((term) => !term.exclude);
  const title = new Prepared(document.title);
  const inTitle = wanted.map((term) => termRanges(title, term));
  const found = matching(document.blocks, wanted);
  const titleHolds = inTitle.length > 0 && inTitle.every((ranges) => ranges.length > 0);
  const most = Math.max(0, ...found.map((m) => m.terms));
  const best = found.find((m) => m.terms === most);
  const lead = document.blocks.find(({ text }) => text.endsWith('。')) ?? { text: '', id: '', label: '' };
  const opening = found.find(({ block }) => block === lead) ?? { block: lead, ranges: [] };
  // Whose title is asked for is looked for itself: its first sentence says more than the first place that names it again.
  const shown = titleHolds ? opening : (best ?? opening);
  const sections = found
    .filter((m) => m.block.id !== '')
    .sort((a, b) => b.terms - a.terms)
    // Of a section the first place stands for all.
    .filter((m, i, all) => all.findIndex((other) => isNear(other.block, m.block)) === i)
    .slice(0, shownPlaces)
    .map(
      ({ block, ranges }): Place => ({
        label: marked(block.label, block.text === block.label ? ranges : []),
        url: withFragment(url, block.id),
        excerpt: block.text === block.label ? [] : excerpt(block.text, ranges),
      }),
    );
  return {
    url: titleHolds ? url : withFragment(url, shown.block.id),
    title: marked(document.title, merge(inTitle.flat())),
    breaks: document.breaks,
    kind: document.filters.kind?.[0] ?? '',
    ...(document.meta.date && { date: document.meta.date }),
    ...(document.meta.unions && { unions: document.meta.unions }),
    excerpt: best && shown.block.id !== '' ? [] : excerpt(shown.block.text, shown.ranges, titleHolds ? 0 : undefined),
    sections,
    places: found.length,
  };
}
