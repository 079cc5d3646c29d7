/** How deep a heading stands under others, by its number: 第一章, 第一节, 一、, （一）. */
import type { Block } from '../block.ts';
import { blockText } from '../block.ts';

const numbers: RegExp[] = [
  /^第.{1,6}?[编編篇卷]/u,
  /^第.{1,6}?章/u,
  /^第.{1,6}?[节節]/u,
  /^第.{1,6}?目/u,
  /^[一二三四五六七八九十]{1,3}[、．.]/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
];

/** 0 for a part, 1 for a chapter …; undefined where a heading has no such number. */
export function depthOf(heading: string): number | undefined {
  const depth = numbers.findIndex((number) => number.test(heading));
  return depth < 0 ? undefined : depth;
}

const chronicle = /大事记|大事年表|编年|纪事/u;

/** Years under the heading of a chronicle are of the second level. */
function withYears(blocks: Block[]): Block[] {
  let under = false;
  return blocks.map((block) => {
    if (block.role !== 'heading') return block;
    if (block.rule === 'year') return under ? { ...block, level: 3 } : block;
    under = chronicle.test(blockText(block));
    return block;
  });
}

/** Headings of two levels: what stands under a numbered heading and is numbered deeper, or not at all, is of the second. */
export function withLevels(all: Block[]): Block[] {
  const blocks = withYears(all);
  const depths = blocks.flatMap((b) => (b.role === 'heading' ? (depthOf(blockText(b)) ?? []) : []));
  const top = Math.min(...depths);
  if (depths.filter((depth) => depth === top).length < 2) return blocks;
  let under = false;
  return blocks.map((block) => {
    if (block.role !== 'heading') return block;
    const own = depthOf(blockText(block));
    if (own === top) under = true;
    return under && own !== top ? { ...block, level: 3 } : block;
  });
}

/** A heading that stands over another, deeper one, has its text there. */
export const standsOver = (heading: string, next: string): boolean => {
  const [own, below] = [depthOf(heading), depthOf(next)];
  return own !== undefined && (below === undefined ? own <= 3 : below > own);
};
