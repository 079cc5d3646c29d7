/** Under a base such as /archive/ the site is the same: pages, styles, links and fragments. */
import { expect, test } from '@playwright/test';
import { underBase } from '../site.ts';

test('a reader walks from the home page to a milestone under a base', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`${underBase}/`);
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '大事' }).click();
  await page.locator('.event a').first().click();
  await expect(page).toHaveURL(/\/archive\/milestones\//);
  await page.locator('.facts a[href*="/reports/"]').first().click();
  await expect(page).toHaveURL(/\/archive\/reports\/.+#/);
  await expect(page.locator(':target')).toBeInViewport();
  expect(failed).toEqual([]);
});

test('the page for unknown addresses leads back under the base', async ({ page }) => {
  await page.goto(`${underBase}/404.html`);
  await page.getByRole('main').getByRole('link', { name: '首页' }).click();
  await expect(page).toHaveURL(/\/archive\/$/);
});
