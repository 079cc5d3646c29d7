/** Accessibility: axe finds nothing on any page, nor on any kind of page in either width and either colour. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { embeds, kinds, results, sitemap } from './site.ts';

// Many pages a test: a new browser context for each would take longer than axe itself.
const size = 40;
for (let from = 0; from < sitemap.length; from += size) {
  const paths = sitemap.slice(from, from + size);
  test(`axe on pages ${from + 1} to ${from + paths.length} of the sitemap`, async ({ page }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const path of paths) found.push(...(await violations(page, path)));
    expect(found).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test.describe(`${colorScheme} ${width}`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      test('axe on each kind of page, and no sideways scrolling', async ({ page }) => {
        test.setTimeout(120_000);
        const found: string[] = [];
        for (const path of [...kinds, results, ...embeds]) {
          found.push(...(await violations(page, path)));
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (overflow > 0) found.push(`${path} is ${overflow}px too wide`);
        }
        expect(found).toEqual([]);
      });
    });
  }
}
