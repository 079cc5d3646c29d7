/** How the lines of a page are set. Each looks at some block at least: a page without any is no page of this kind. */
import type { Page } from '@playwright/test';
import { choose } from '../site.ts';

const some = async (page: Page, blocks: string) => {
  if ((await page.locator(blocks).count()) === 0) throw new Error(`${page.url()} has no ${blocks}`);
};

/** The ids of the blocks whose last line is stretched to the full measure. */
export async function stretched(page: Page, blocks: string): Promise<string[]> {
  await some(page, blocks);
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].flatMap((p) => {
        const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
        let text: Text | undefined;
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (node.nodeValue?.trim()) text = node as Text;
        if (!text || text.length < 2) return [];
        // The space that stretching adds belongs to the character before it.
        const range = document.createRange();
        range.setStart(text, text.length - 2);
        range.setEnd(text, text.length - 1);
        const em = Number.parseFloat(getComputedStyle(p).fontSize);
        return range.getBoundingClientRect().width > 1.5 * em ? [p.id] : [];
      }),
    blocks,
  );
}

/** Where a line begins with a closing mark or ends with an opening one: the two characters. */
export async function badBreaks(page: Page, blocks: string): Promise<string[]> {
  await some(page, blocks);
  return page.evaluate((selector) => {
    const range = document.createRange();
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((block) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const seen = nodes.flatMap((node) =>
        [...node.data].flatMap((char, i) => {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { top, bottom } = range.getBoundingClientRect();
          return char.trim() === '' ? [] : [{ char, top, bottom }];
        }),
      );
      return seen.flatMap(({ char, top }, i) => {
        const before = seen[i - 1];
        const begins = before !== undefined && top > before.bottom - 4;
        const wrong = begins && (/[，。、；：！？”’》）·]/.test(char) || /[“‘《（]/.test(before.char));
        return wrong ? [before.char + char] : [];
      });
    });
  }, blocks);
}

/** The ids of the blocks in which a line is torn apart: its characters take more than `most` of their width. */
export async function torn(page: Page, blocks: string, most: number): Promise<string[]> {
  await some(page, blocks);
  return page.evaluate(
    ([selector, most]) => {
      const range = document.createRange();
      return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((block) => {
        const em = Number.parseFloat(getComputedStyle(block).fontSize);
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          for (const { index } of node.data.matchAll(/\p{Script=Han}(?=\p{Script=Han})/gu)) {
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            if (range.getBoundingClientRect().width > most * em) return [block.id];
          }
        }
        return [];
      });
    },
    [blocks, most] as const,
  );
}

/** Where a line ends within a number and its unit, a range or a day: the two characters. */
export async function tornNumbers(page: Page, blocks: string): Promise<string[]> {
  await some(page, blocks);
  return page.evaluate((selector) => {
    const range = document.createRange();
    const rectOf = ([node, i]: [Text, number]) => {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      return range.getBoundingClientRect();
    };
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((block) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const chars: [Text, number][] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (let i = 0; i < node.length; i += 1) chars.push([node, i]);
      }
      const text = chars.map(([node, i]) => node.data[i]).join('');
      return [
        ...text.matchAll(/(?:[约近]\d|\d[年月日个名家位项分万多余期人件次元]|\d—\d|第\d|\d[万多余][名个家元])/g),
      ].flatMap(({ 0: found, index }) => {
        const [one, other] = [chars[index], chars[index + found.length - 1]];
        return one && other && rectOf(other).top > rectOf(one).bottom - 4 ? [`${block.id} ${found}`] : [];
      });
    });
  }, blocks);
}

/** Where numbers stand with their units: in the text of a report, in its tables, and in citations. */
export const numbered = '.lead, .text :is(p, li), .after :is(p, li, td), .citations p, .cite p';

/**
 * What is wrong with the lines of the report or the milestone that is open, on a phone, on a desk, and in 关怀版 on a
 * phone: a line each. Leaves the page on a phone in its ordinary form.
 */
export async function wrongLines(page: Page, of: 'report' | 'milestone'): Promise<string[]> {
  const wrong: string[] = [];
  const note = (what: string, found: string[]) => wrong.push(...found.map((where) => `${what}: ${where}`));
  const titles = 'h1, .text :is(p, h2, h3, li)';
  for (const [width, most] of [
    [1280, 1.45],
    [390, 1.5],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    note(`${width} px, a mark where a line ends or begins`, await badBreaks(page, titles));
    if (of === 'milestone') continue;
    note(`${width} px, a line torn apart`, await torn(page, '.text > p', most));
    note(`${width} px, a number torn`, await tornNumbers(page, numbered));
    if (width === 1280) note('a last line stretched', await stretched(page, '.text > p'));
  }
  await choose(page, { size: 'care' });
  // A title's longest quotation is longer than a phone's line in 关怀版.
  if (of === 'report') note('关怀版, a mark where a line ends or begins', await badBreaks(page, titles));
  else {
    const alone = (await badBreaks(page, '.facts dd')).filter((pair) => /[，；。、]$/.test(pair));
    note('关怀版, a mark after a link on a line of its own', alone);
  }
  await choose(page, {});
  return wrong;
}
