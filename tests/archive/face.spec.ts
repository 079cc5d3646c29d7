/** The face of titles has every Chinese character that the pages of the six reports set in Song. */
import { expect, test } from '@playwright/test';
import { commonest, most, songTexts } from '../../src/typography/face.ts';
import { kindsOf, results, sitemapOf, visit } from '../site/site.ts';

const sitemap = sitemapOf('dist');
const titled = sitemap.filter((path) => /^\/(reports|unions|milestones|glossary|figures|topics)\//.test(path));
const pages = [...new Set([...kindsOf(sitemap), ...titled, results])];
const face = new Set(commonest(songTexts('.'), most));

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

for (const part of [0, 1])
  test(`every Chinese character that a page sets in Song is in it, ${part + 1} of 2`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 1280, height: 800 });
    const missing = new Map<string, string>();
    let seen = 0;
    for (const path of pages.filter((_, i) => i % 2 === part)) {
      await visit(page, path);
      const chars = await page.evaluate(inSong);
      seen += chars.length;
      for (const char of chars) if (!face.has(char)) missing.set(char, path);
    }
    expect(seen).toBeGreaterThan(1000);
    expect([...missing]).toEqual([]);
  });
