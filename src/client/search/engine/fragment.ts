/** A page as it is written for Pagefind and as Pagefind gives it back: what both sides must know of each other. */
import { edge, end, natural, plain } from './cut.ts';
import { readText, type Text } from './term.ts';

/** The places kept for a page's title: what stands before this one stands in the title. */
export const titleSpan = 160;

/** The anchor of blocks that stand before the first with an id: browsers go to the top of a page. */
export const topAnchor = 'top';

/** The word that stands for a whole title: its FNV-1a digest, after a letter that nobody types. Pagefind cuts the data of a page at spaces only. */
export function titleKey(title: string): string {
  let hash = 0x811c9dc5;
  for (const c of plain(title)) hash = Math.imul(hash ^ (c.codePointAt(0) as number), 0x01000193) >>> 0;
  return `ǂ${hash.toString(36)}`;
}

/** Where a block stands on its page. */
export interface BlockPlace {
  /** The fragment that leads to the block, or '' for the page itself. */
  id: string;
  /** What the block stands under: a section's heading or a milestone's title; '' at the top of the page. */
  label: string;
}

/** A piece of a page that no phrase goes out of. */
export type Block = Text & BlockPlace;

export interface Page {
  /** From the site's root. */
  url: string;
  /** With U+200B where it may break, as its heading does. */
  title: Text;
  /** The page's text in reading order, without its title. */
  blocks: Block[];
  kind: string;
  /** What a result shows besides: `date`, `unions`. */
  meta: Record<string, string>;
}

export const textsOf = ({ title, blocks }: Page): Text[] => [title, ...blocks];

/** What of Pagefind's data of a page is used. */
export interface Fragment {
  raw_content: string;
  url: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { id: string; title?: string; location: number }[];
}

export function readFragment({ raw_content, url, filters, meta, anchors }: Fragment): Page {
  const blocks: Block[] = [];
  /** The place of the next word. */
  let at = 0;
  for (const words of raw_content.split(end)) {
    const { id, title: label = '' } = anchors.findLast(({ location }) => location <= at + 1) ?? { id: topAnchor };
    const text = natural(words).trimEnd();
    // The first is the title.
    if (at > 0 && text) blocks.push({ ...readText(text), id: id === topAnchor ? '' : id, label });
    at += words.split(edge).length - 1;
  }
  return { url, title: readText(meta.title ?? ''), blocks, kind: filters.kind?.[0] ?? '', meta };
}
