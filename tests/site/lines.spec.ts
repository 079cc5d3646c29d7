/** Justified paragraphs: the last line keeps its natural width, in either script. */
import { expect, test } from '@playwright/test';
import { sitemap } from './site.ts';

const reports = sitemap.filter((path) => /^\/reports\/.+/.test(path));

for (const path of [...reports, ...reports.map((report) => `/zh-hant${report}`)]) {
  test(`${path} stretches no last line`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    const stretched = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.text > p')].flatMap((p) => {
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
    );
    expect(stretched).toEqual([]);
  });
}
