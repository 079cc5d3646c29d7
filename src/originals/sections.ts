/** An original section by section, to stand beside the edition's. */
import type { Block, Original } from './restore.ts';

export interface OriginalSection {
  /** The edition's section; undefined for what comes before the first. */
  id?: string;
  blocks: Block[];
}

/** Parts the blocks at each heading that belongs to a section of the edition; furniture is left to the end. */
export function sectionsOfOriginal({ blocks }: Original): { sections: OriginalSection[]; furniture: Block[] } {
  const sections: OriginalSection[] = [{ blocks: [] }];
  for (const block of blocks.filter((b) => b.role !== 'furniture')) {
    if (block.section) sections.push({ id: block.section, blocks: kickersOf(sections.at(-1)?.blocks ?? []) });
    sections.at(-1)?.blocks.push(block);
  }
  return {
    sections: sections.filter((s) => s.blocks.length > 0),
    furniture: blocks.filter((b) => b.role === 'furniture'),
  };
}

/** Takes the kickers at the end of a section away from it: they are printed over the heading that follows. */
function kickersOf(blocks: Block[]): Block[] {
  const at = blocks.findLastIndex((block) => block.role !== 'kicker') + 1;
  return at === 0 ? [] : blocks.splice(at);
}

/** An edition's HTML, parted at the headings of these sections. Under '' what comes before them. */
export function splitEdition(html: string, ids: string[]): Map<string, string> {
  const parts = new Map<string, string>();
  let at = '';
  for (const piece of html.split(/(?=<h[23][ >])/)) {
    const id = /^<h[23][^>]* id="([^"]+)"/.exec(piece)?.[1];
    if (id && ids.includes(id)) at = id;
    parts.set(at, (parts.get(at) ?? '') + piece);
  }
  return parts;
}
