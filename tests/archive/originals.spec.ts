/** The originals of the six reports, where their sources are at hand (scripts/test.ts builds them under /archive/). */
import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { violations } from '../site/ease/axe.ts';
import { remember, sitemapOf, underBase } from '../site/site.ts';
import { badBreaks, stretched } from '../site/type/lines.ts';

const folder = '.build/base/archive';
const reports = sitemapOf('dist').filter((path) => /^\/reports\/.+/.test(path));
const originals = reports.map((path) => `${path}original/`).filter((path) => existsSync(`${folder}${path}index.html`));

test.skip(originals.length === 0, 'no source was at hand');

test('each report has its original, section matched to section', async ({ page }) => {
  expect(originals).toHaveLength(reports.length);
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of originals) {
    await page.goto(underBase + path);
    expect(await page.locator('.pair:has(.of-edition h2)').count(), path).toBeGreaterThan(2);
    expect(await stretched(page, '.of-source .block'), path).toEqual([]);
  }
});

test('on a phone no line of an original begins with a closing mark or ends with an opening one', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of originals) {
    await page.goto(underBase + path);
    expect(await badBreaks(page, '.of-source .block'), path).toEqual([]);
  }
});

test('in 关怀版 no words of a newspaper are put away', async ({ page }) => {
  await remember(page, { size: 'care' });
  for (const path of originals) {
    await page.goto(underBase + path);
    expect(await page.locator('.original .line').count(), path).toBeGreaterThan(10);
    expect(await page.locator('.original .line').filter({ visible: false }).allTextContents(), path).toEqual([]);
  }
});

test('axe finds nothing on originals and on pages that cite them, in either width', async ({ page }) => {
  test.setTimeout(180_000);
  const found: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/figures/', '/unions/yangjiang/', ...originals.slice(0, 3)]) {
      found.push(...(await violations(page, underBase + path)));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) found.push(`${path} is ${overflow}px too wide at ${width}`);
    }
  }
  expect(found).toEqual([]);
});
