/** Lines: the last of a justified paragraph keeps its natural width; none begins or ends with a mark that may not stand there. */
import { expect, test } from '@playwright/test';
import { badBreaks, stretched } from './lines.ts';
import { sitemap } from './site.ts';

const reports = sitemap.filter((path) => /^\/reports\/.+/.test(path));
const milestones = sitemap.filter((path) => /^\/milestones\/.+/.test(path));

for (const path of [...reports, ...reports.map((report) => `/zh-hant${report}`)]) {
  test(`${path} stretches no last line`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    expect(await stretched(page, '.text > p')).toEqual([]);
  });
}

for (const width of [390, 1280])
  test(`at ${width} px no line begins with a closing mark or ends with an opening one`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    test.setTimeout(120_000);
    for (const path of [...reports, ...milestones]) {
      await page.goto(path);
      expect(await badBreaks(page, 'h1, .text :is(p, h2, h3, li)'), path).toEqual([]);
    }
  });

test('what WebKit does badly is kept from it alone: digits stand off and last lines are evened here', async ({
  page,
}) => {
  await page.goto(reports[0] ?? '');
  await expect(page.locator('body')).toHaveCSS('text-autospace', 'normal');
  await expect(page.locator('.text > p').first()).toHaveCSS('text-wrap', 'pretty');
});
