/** Each of the six reports can be read and linked into without script, and is light. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { follow, sitemapOf, stopsOf } from '../site/site.ts';

const reports = sitemapOf('dist').filter((path) => /^\/reports\/.+/.test(path));

test('there are six of them, or more', () => expect(reports.length).toBeGreaterThanOrEqual(6));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of reports)
    test(`${path} can be read and linked into`, async ({ page }) => {
      await page.goto(path);
      expect(((await page.locator('.text').textContent()) ?? '').length).toBeGreaterThan(800);
      const figure = page.locator('.text .figure[id]').first();
      await page.goto(`${path}#${await figure.getAttribute('id')}`);
      await expect(figure).toBeInViewport();
      const paragraph = page.locator('.text p[id]').last();
      await page.goto(`${path}#${await paragraph.getAttribute('id')}`);
      await expect(paragraph).toBeInViewport();
    });
});

for (const path of reports)
  test(`${path} weighs at most 48 KB with all that it asks for`, async ({ page }) => {
    const { asked, settled } = follow(page);
    await page.goto(path);
    await settled();
    const files = asked.map(({ pathname }) => decodeURIComponent(pathname));
    const bytes = files.map((file) => gzipSync(readFileSync(`dist${file.replace(/\/$/, '/index.html')}`)).length);
    expect(files.length).toBeGreaterThan(3);
    expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(48 * 1024);
  });

test('in the text of none of them Tab stops more than 60 times', async ({ page }) => {
  for (const path of reports) {
    await page.goto(path);
    expect(await stopsOf(page), path).toBeLessThanOrEqual(60);
  }
});
