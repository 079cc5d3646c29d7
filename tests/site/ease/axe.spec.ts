/** Accessibility: axe finds nothing on any kind of page in either width and either colour. Each page: tests/archive/axe.spec.ts. */
import { expect, test } from '@playwright/test';
import { embeds, kinds, results } from '../site.ts';
import { violations } from './axe.ts';

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
