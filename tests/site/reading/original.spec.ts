/** Originals in a site that was built with its sources. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { violations } from '../ease/axe.ts';
import { fixture, originals, remember } from '../site.ts';
import { badBreaks, stretched } from '../type/lines.ts';

const withOriginals = originals.url;
const hasOriginal = (folder: string) =>
  readdirSync(`${folder}/reports`).filter((id) => existsSync(`${folder}/reports/${id}/original/index.html`));
const reports = hasOriginal(originals.folder);

test('each report has its original', () =>
  expect(reports).toEqual(['linchuanwan-2018', 'linchuanwan-2025', 'qinghe-2023']));

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('the original stands beside the edition, section matched to section', async ({ page }) => {
    for (const id of reports) {
      await page.goto(`${withOriginals}/reports/${id}/original/`);
      const pairs = page.locator('.pair:has(.of-edition h2)');
      expect(await pairs.count()).toBeGreaterThan(2);
      const first = pairs.first();
      const [source, edition] = await Promise.all([
        first.locator('.of-source').boundingBox(),
        first.locator('.of-edition').boundingBox(),
      ]);
      expect(Math.abs((source?.y ?? 0) - (edition?.y ?? 999))).toBeLessThan(40);
      expect((source?.x ?? 999) + 300).toBeLessThan(edition?.x ?? 0);
    }
  });

  test('the edition beside it is set as in the report: a figure is text, and nothing opens what is not there', async ({
    page,
  }) => {
    await page.goto(`${withOriginals}/reports/${reports[0]}/original/`);
    await expect(page.locator('.of-edition .figure').first()).toBeVisible();
    await expect(page.locator('.of-edition button:visible')).toHaveCount(0);
  });

  test('the edition can be put away', async ({ page }) => {
    await page.goto(`${withOriginals}/reports/${reports[0]}/original/`);
    await expect(page.locator('.of-edition').first()).toBeVisible();
    await page.getByLabel('对照整理稿').uncheck();
    await expect(page.locator('.of-edition').first()).toBeHidden();
  });
});

test('the last line of a block keeps its natural width', async ({ page }) => {
  for (const id of reports) {
    await page.goto(`${withOriginals}/reports/${id}/original/`);
    expect(await stretched(page, '.of-source .block')).toEqual([]);
  }
});

test('on a phone no line of an original begins with a closing mark or ends with an opening one', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const id of reports) {
    await page.goto(`${withOriginals}/reports/${id}/original/`);
    expect(await badBreaks(page, '.of-source .block'), id).toEqual([]);
  }
});

test('in 关怀版 the numbers of lines are put away, and no words of the newspaper are', async ({ page }) => {
  await remember(page, { size: 'care' });
  for (const id of reports) {
    await page.goto(`${withOriginals}/reports/${id}/original/`);
    expect(await page.locator('.original .lines').count()).toBeGreaterThan(10);
    await expect(page.locator('.original .lines').filter({ visible: true })).toHaveCount(0);
    expect(await page.locator('.original .line').count()).toBeGreaterThan(10);
    const hidden = page.locator('.original .line').filter({ visible: false });
    expect(await hidden.allTextContents(), id).toEqual([]);
  }
});

test('edition and original lead to each other', async ({ page }) => {
  await page.goto(`${withOriginals}/reports/${reports[0]}/`);
  const versions = page.getByRole('navigation', { name: '整理稿与原文' });
  await versions.getByRole('link', { name: '原文' }).click();
  await expect(page).toHaveURL(/\/original\/$/);
  await versions.getByRole('link', { name: '整理稿' }).click();
  await expect(page).not.toHaveURL(/original/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a milestone shows what the source says, its date marked, and leads to the line', async ({ page }) => {
    await page.goto(`${withOriginals}/milestones/linchuanwan-2018-02-provincial-prizes/`);
    await expect(page.locator('.passages mark')).toHaveText('2018年2月');
    await page.getByRole('link', { name: '在原文中看' }).click();
    await expect(page).toHaveURL(/\/reports\/linchuanwan-2018\/original\/#L109$/);
    await expect(page.locator('#L109')).toBeInViewport();
  });

  test('a figure shows its passage, the number marked', async ({ page }) => {
    await page.goto(`${withOriginals}/reports/linchuanwan-2018/`);
    const row = page.locator('.ledger tr', { has: page.locator('a[href$="#linchuanwan-2018-members"]') });
    await row.locator('summary').click();
    await expect(row.locator('mark')).toHaveText('440,871');
  });
});

test('no address of an original is promised, and none stands in the sitemap', () => {
  expect(readFileSync('content/permalinks.txt', 'utf8')).not.toContain('/original/');
  expect(readFileSync(`${originals.folder}/sitemap-0.xml`, 'utf8')).not.toContain('/original/');
});

test('a site without the sources has no original and no passage', () => {
  expect(hasOriginal(fixture.folder)).toEqual([]);
  const page = (folder: string) => readFileSync(`${folder}/reports/linchuanwan-2018/index.html`, 'utf8');
  expect(page(originals.folder)).toContain('class="passages"');
  expect(page(fixture.folder)).not.toContain('class="passages"');
});

test('axe finds nothing on originals and on pages that cite them, in either width', async ({ page }) => {
  test.setTimeout(120_000);
  const paths = ['/figures/', '/unions/linchuanwan/', ...reports.map((id) => `/reports/${id}/original/`)];
  const found: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      found.push(...(await violations(page, withOriginals + path)));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) found.push(`${path} is ${overflow}px too wide at ${width}`);
    }
  }
  expect(found).toEqual([]);
});
