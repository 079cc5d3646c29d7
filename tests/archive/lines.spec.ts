/** Lines of the six reports, whose sentences are more various than invented ones (tests/site/type/lines.spec.ts). */
import { expect, test } from '@playwright/test';
import { remember, sitemapOf } from '../site/site.ts';
import { badBreaks, stretched, torn, tornNumbers } from '../site/type/lines.ts';

const sitemap = sitemapOf('dist');
const reports = sitemap.filter((path) => /^\/reports\/.+/.test(path));
const milestones = sitemap.filter((path) => /^\/milestones\/.+/.test(path));

test('no last line of a paragraph is stretched, in either edition', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of [...reports, ...reports.map((report) => `/zh-hant${report}`)]) {
    await page.goto(path);
    expect(await stretched(page, '.text > p'), path).toEqual([]);
  }
});

for (const [width, care] of [
  [390, false],
  [1280, false],
  [390, true],
] as const)
  test(`at ${width} px${care ? ' in 关怀版' : ''} no line begins with a closing mark or ends with an opening one`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await remember(page, { size: care ? 'care' : undefined });
    await page.setViewportSize({ width, height: 900 });
    // A title's longest quotation is longer than a phone's line in 关怀版.
    for (const path of care ? reports : [...reports, ...milestones]) {
      await page.goto(path);
      expect(await badBreaks(page, 'h1, .text :is(p, h2, h3, li)'), path).toEqual([]);
    }
  });

for (const [width, most] of [
  [390, 1.5],
  [1280, 1.45],
] as const) {
  test(`at ${width} px figures, which do not break, tear no line apart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const path of reports) {
      await page.goto(path);
      expect(await torn(page, '.text > p', most), path).toEqual([]);
    }
  });

  test(`at ${width} px no line tears a number from its unit, or a range or a day apart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [...reports, `/zh-hant${reports[0]}`, `/citations/${reports[0]?.split('/')[2]}/`]) {
      await page.goto(path);
      const blocks = '.lead, .text :is(p, li), .after :is(p, li, td), .citations p, .cite p';
      expect(await tornNumbers(page, blocks), path).toEqual([]);
    }
  });
}

test('in 关怀版 no mark after a link stands on a line of its own', async ({ page }) => {
  await remember(page, { size: 'care' });
  await page.setViewportSize({ width: 390, height: 900 });
  for (const path of milestones.slice(0, 30)) {
    await page.goto(path);
    const alone = (await badBreaks(page, '.facts dd')).filter((pair) => /[，；。、]$/.test(pair));
    expect(alone, path).toEqual([]);
  }
});
