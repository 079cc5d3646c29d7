/** The matter around a report: 凡例, the editions of its text, and what was checked of it. */
import { expect, test } from '@playwright/test';

const report = '/reports/linchuanwan-2018/';

test('the current edition stands in the masthead and in every citation', async ({ page }) => {
  await page.goto(report);
  await expect(page.locator('header time[datetime="2026-11-28"]')).toHaveText('2026年11月28日');
  await expect(page.locator('article header')).toContainText('（第2版）');
  await expect(page.locator('.cite')).toContainText('东渚录，整理（2026-11-28）.');
  await page.goto('/citations/linchuanwan-2018/');
  // What has not changed since keeps its day.
  for (const id of ['#ui-milestones', '#ui-figures']) {
    await expect(page.locator(`section:has(${id}) li`).first()).toContainText('（2026-11-21）');
    await expect(page.locator(`section:has(${id}) li`, { hasText: /-2018-(09-)?lawyers[-.]/ })).toContainText(
      '（2026-11-28）',
    );
  }
});

test('a sheet says what was checked, by whom and when, and each edition', async ({ page }) => {
  await page.goto(report);
  const sheet = page.locator('section[aria-labelledby="quality"]');
  await expect(sheet).toContainText(/核对\s*程序，\d{4}年\d+月\d+日/);
  await expect(sheet).toContainText(/查实\s*大事19条、数据20项、人物5名，都合于所注的行/);
});

test('凡例 stand on a page of their own, and the about page leads there', async ({ page }) => {
  await page.goto('/about/');
  await page.locator('main').getByRole('link', { name: '凡例' }).click();
  await expect(page).toHaveURL(/\/conventions\/$/);
  await expect(page.locator('h1')).toHaveText('凡例');
  await expect(page.locator('section:has(#span) li')).toHaveText(['下限。报告刊出之日。刊出以后的事不补。']);
  await expect(page.locator('section:has(#signs) li')).toContainText(['未注明']);
});
