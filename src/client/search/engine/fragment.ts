/** A page as it is written for Pagefind and as Pagefind gives it back: what both sides must know of each other. */

import type { SearchDocument } from './document.ts';
import type { Script } from './script.ts';
import { blocksOf } from './text/cut.ts';
import { plain } from './text/units.ts';

/** The places kept for a page's title: what stands before this one stands in the title. */
export const titleSpan = 160;

/** The anchor of blocks that stand before the first with an id: browsers go to the top of a page. */
export const topAnchor = 'top';

/** Offsets as signs that Pagefind makes no words of (it would of digits). */
const firstSign = 0x2800;
export const writeBreaks = (breaks: number[]) =>
  String.fromCodePoint(...breaks.filter((at) => at < 256).map((at) => firstSign + at));
const readBreaks = (text = '') => [...text].map((c) => (c.codePointAt(0) as number) - firstSign);

/** The word that stands for a whole title, in an index where titles are cut at spaces only: FNV-1a, after a letter that nobody types. */
export function titleKey(title: string, script: Script): string {
  let hash = 0x811c9dc5;
  for (const c of script.folded(plain(title))) hash = Math.imul(hash ^ (c.codePointAt(0) as number), 0x01000193) >>> 0;
  return `ǂ${hash.toString(36)}`;
}

/** What of Pagefind's data of a page is used. */
export interface Fragment {
  raw_content: string;
  url: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { id: string; title?: string; location: number }[];
}

export function readFragment({ raw_content, url, filters, meta, anchors }: Fragment): SearchDocument {
  const [title, ...blocks] = blocksOf(raw_content);
  let next = 0;
  let under = { id: '', label: '' };
  return {
    url,
    title: title?.text ?? '',
    breaks: readBreaks(meta.breaks),
    blocks: blocks.map(({ text, at }) => {
      for (let anchor = anchors[next]; anchor && anchor.location <= at; anchor = anchors[next]) {
        under = { id: anchor.id === topAnchor ? '' : anchor.id, label: anchor.title ?? '' };
        next += 1;
      }
      return { text, ...under };
    }),
    filters,
    meta,
  };
}
