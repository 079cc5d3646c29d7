/** Accessibility: axe finds nothing on any page of the six reports' archive. */
import { expect, test } from '@playwright/test';
import { violations } from '../site/ease/axe.ts';
import { sitemapOf } from '../site/site.ts';

const sitemap = sitemapOf('dist');

// Many pages a test: a new browser context for each would take longer than axe itself.
const size = 40;
for (let from = 0; from < sitemap.length; from += size) {
  const paths = sitemap.slice(from, from + size);
  test(`axe on pages ${from + 1} to ${from + paths.length} of the sitemap`, async ({ page }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    for (const path of paths) found.push(...(await violations(page, path)));
    expect(found).toEqual([]);
  });
}
