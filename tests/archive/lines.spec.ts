/** Lines of the six reports beside those that each-page.spec.ts looks at: in the Traditional edition, and of citations. */
import { expect, test } from '@playwright/test';
import { sitemapOf } from '../site/site.ts';
import { numbered, stretched, tornNumbers } from '../site/type/lines.ts';

const reports = sitemapOf('dist').filter((path) => /^\/reports\/.+/.test(path));

test('no last line of a paragraph is stretched in the Traditional edition', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of reports) {
    await page.goto(`/zh-hant${path}`);
    expect(await stretched(page, '.text > p'), path).toEqual([]);
  }
});

test('no line tears a number from its unit, or a range or a day apart, in Traditional text and in citations', async ({
  page,
}) => {
  for (const path of [`/zh-hant${reports[0]}`, `/citations/${reports[0]?.split('/')[2]}/`]) {
    await page.goto(path);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await tornNumbers(page, numbered), `${path} at ${width} px`).toEqual([]);
    }
  }
});
