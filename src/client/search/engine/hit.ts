/** A page and what was looked for, as a hit: the places that match, with natural excerpts. */
import type { Hit, Marked, Place } from './engine.ts';
import type { Block, Page } from './fragment.ts';
import { type Range, rangesOf, stands, type Term } from './term.ts';

/** Characters that an excerpt shows, and how many of them before the first match. */
const excerptLength = 90;
const before = 24;
const shownPlaces = 4;

/** The part of a text around a place, the first match if none is named, begun after a sentence or a comma where one is near. */
function excerpt({ text, ranges }: Marked, first = ranges[0]?.[0] ?? 0): Marked {
  const from = Math.max(0, first - before);
  const start = from + (from > 0 ? text.slice(from, first).search(/[。；！？，、：]/u) + 1 : 0);
  const end = Math.max(start + excerptLength, first > 0 ? (ranges[0]?.[1] ?? 0) : 0);
  // Nothing is cut off after an opening mark or a comma.
  const shown = end < text.length ? text.slice(0, end).replace(/[\s“‘《（「『、，：；]+$/u, '') : text;
  const left = start > 0 ? '……' : '';
  const moved = (at: number) => Math.min(Math.max(at, start), shown.length) - start + left.length;
  return {
    text: left + shown.slice(start) + (end < text.length ? '……' : ''),
    ranges: ranges.map(([from, to]): Range => [moved(from), moved(to)]).filter(([from, to]) => from < to),
  };
}

/** Whether two places would read alike in a list: the same anchor, or anchors under one heading. */
const isNear = (a: Block, b: Block) => a.id === b.id || a.label === b.label;

export function makeHit({ url, title, blocks, kind, meta }: Page, all: Term[]): Hit {
  const terms = all.filter((term) => !term.exclude);
  // A figure stands on another page: its id is the address.
  const leadTo = ({ id }: Block) => (id.startsWith('/') ? id : id ? `${url}#${id}` : url);
  const titleHolds = terms.length > 0 && terms.every((term) => stands(title, term));
  const matches = blocks.map((block) => ({
    ...block,
    ranges: rangesOf(block, terms),
    terms: terms.filter((term) => stands(block, term)).length,
  }));
  // All figures of a metric are of interest.
  const found = matches
    .filter(({ terms, id }) => terms > 0 || (kind === 'metric' && id !== ''))
    .sort((a, b) => b.terms - a.terms);
  const lead = matches.find(({ text }) => text.endsWith('。'));
  // The first sentence of a page says more than the first place that names its title again.
  const shown = titleHolds ? lead : (found[0] ?? lead);
  const isPlace = found.length > 0 && shown !== undefined && shown.id !== '';
  const sections = found
    .filter(({ id }) => id !== '')
    // The first place of a section stands for all of it.
    .filter((match, i, list) => list.findIndex((other) => isNear(other, match)) === i)
    .slice(0, shownPlaces)
    .map((match): Place => {
      const url = leadTo(match);
      return match.text === match.label
        ? { url, title: match }
        : { url, title: { text: match.label, ranges: [] }, excerpt: excerpt(match) };
    });
  return {
    url: titleHolds || !shown ? url : leadTo(shown),
    title: { text: title.text, ranges: rangesOf(title, terms) },
    kind,
    meta,
    ...(shown && !isPlace && { excerpt: excerpt(shown, titleHolds ? 0 : undefined) }),
    sections,
    places: found.length,
  };
}
