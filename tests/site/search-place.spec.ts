/** A printed citation's 第12段 or L95, typed into search or into the report's own box, leads there. */
import { expect, test } from '@playwright/test';

const report = '/reports/yangjiang-2018/';

test('the report’s name and a number lead to the paragraph, in both scripts', async ({ page }) => {
  for (const [home, typed] of [
    ['/', '阳江2018第12段'],
    ['/zh-hant/', '陽江2018 第十二段'],
  ] as const) {
    await page.goto(home);
    await page.getByRole('searchbox').first().click();
    await page.getByRole('dialog').getByRole('combobox').fill(typed);
    const option = page.getByRole('option').first();
    await expect(option).toHaveText(/^第12段/);
    await option.click();
    await expect(page).toHaveURL(`${home}${report.slice(1)}#p12`);
    await expect(page.locator('#p12')).toBeInViewport();
  }
});

test('on the report itself the number is enough, in search and in the box beside its contents', async ({ page }) => {
  await page.goto(report);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('第3段');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('#p3')).toBeInViewport();
  const box = page.getByRole('textbox', { name: '到第几段' });
  await box.fill('5');
  await box.press('Enter');
  await expect(page).toHaveURL(/#p5$/);
  await box.fill('第999段');
  await box.press('Enter');
  await expect(page.locator('[data-said]')).toHaveText(/^没有第999段，编号到第\d+段。$/);
});

test('without the original, a line leads to the section in which it is read', async ({ page }) => {
  await page.goto(`${report}#L95`);
  await expect(page.locator('[data-said]')).toHaveText(/^来源第95行在这一节：.+。本站没有原文/);
  await expect(page).toHaveURL(/#(?!L95)[a-z-]+$/);
});
