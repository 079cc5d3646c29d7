/**
 * Each page of the six reports' archive, opened once: axe finds nothing, the face of titles knows every Chinese character
 * that is set in Song, and the lines of reports and milestones are well set; real sentences are more various than invented
 * ones (tests/site/type/lines.spec.ts).
 */
import { expect, type Page, test } from '@playwright/test';
import { songTexts } from '../../src/typography/face.ts';
import { audit, bringAxe } from '../site/ease/axe.ts';
import { kindOf, results, sitemapOf, visit } from '../site/site.ts';
import { wrongLines } from '../site/type/lines.ts';

const pages = [...sitemapOf('dist'), '/404.html', results];
/** What the face is made of: the commonest of these characters, as many as it may hold. */
const known = new Set(songTexts('.').join(''));

/** The Chinese characters that a page sets in Song. */
const inSong = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let all = '';
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent && !parent.closest('script') && getComputedStyle(parent).fontFamily.includes('Title Song'))
      all += walker.currentNode.nodeValue;
  }
  return all.match(/\p{Script=Han}/gu) ?? [];
};

/** What is wrong with a page. */
async function wrongWith(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await visit(page, path);
  const set = await page.evaluate(inSong);
  const missing = set.filter((char) => !known.has(char)).map((char) => `${char} is unknown to the face of titles`);
  const [, of] = /^\/(report|milestone)s\/.+/.exec(path) ?? [];
  const lines = of ? await wrongLines(page, of as 'report' | 'milestone') : [];
  await page.setViewportSize({ width: 1280, height: 720 });
  await bringAxe(page);
  return [...(set.length === 0 ? ['sets nothing in Song'] : []), ...missing, ...lines, ...(await audit(page))];
}

// Many pages a test: a new browser context for each would take longer than the page.
const size = 24;
for (let from = 0; from < pages.length; from += size) {
  const some = pages.slice(from, from + size);
  test(`pages ${from + 1} to ${from + some.length} of the sitemap are well set and pass axe`, async ({ page }) => {
    test.setTimeout(240_000);
    const wrong: string[] = [];
    for (const path of some) wrong.push(...(await wrongWith(page, path)).map((line) => `${path} ${line}`));
    expect(wrong).toEqual([]);
  });
}

test('there are pages of each kind that is looked at apart', () => {
  const all = new Set(pages.map((path) => kindOf(path)));
  for (const kind of ['/reports/x/', '/milestones/x/']) expect(all).toContain(kind);
});
