/** Notes of a report's text: sentences are heard whole, each word opens its own note, and the keyboard needs few stops. */
import { expect, type Page, test } from '@playwright/test';
import { stopsOf } from '../site.ts';

const report = '/reports/linchuanwan-2018/';
const open = (page: Page) => page.locator('.note:popover-open');

test('a sentence is heard whole: no button stands in it, and one follows it', async ({ page }) => {
  await page.goto(report);
  const block = page.locator('.text p:has(.figure):not(:has(.term))').first();
  const tree = await block.ariaSnapshot();
  const [, said = ''] = [...tree.matchAll(/- text: (.*)/g)].at(-1) ?? [];
  expect(said).toContain((await block.locator('.figure').first().textContent()) ?? '');
  expect(tree.match(/- button/g)).toHaveLength(1);
  expect(tree.trimEnd()).toMatch(/- button "第\d+段的注": 注$/);
});

test('the text of a report has at most one stop a paragraph, 60 in all', async ({ page }) => {
  for (const id of ['linchuanwan-2018', 'linchuanwan-2025', 'qinghe-2023']) {
    await page.goto(`/reports/${id}/`);
    expect(await stopsOf(page), id).toBeLessThanOrEqual(60);
  }
});

test('a number opens its own note, a word its own; the paragraph’s button opens all', async ({ page }) => {
  await page.goto(report);
  const block = page.locator('.text p:has(.figure):has(.term)').first();
  await block.locator('.figure > [data-note]').first().click();
  await expect(open(page).locator('> :visible')).toHaveCount(1);
  await expect(open(page)).toContainText('依据');
  await block.locator('.term').first().click();
  await expect(open(page).locator('> :visible')).toHaveCount(1);
  await expect(open(page).locator('.note-term')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(open(page)).toHaveCount(0);
  await block.locator('.note-mark').focus();
  await page.keyboard.press('Enter');
  const parts = open(page).locator('> :visible');
  await expect(parts).toHaveCount((await block.locator('[data-note]').count()) + 1);
  await page.keyboard.press('Tab');
  await expect(open(page).locator('a').first()).toBeFocused();
});

test('a word that is pressed again closes its note', async ({ page }) => {
  await page.goto(report);
  const number = page.locator('.text .figure > [data-note]').first();
  await number.click();
  await expect(open(page)).toHaveCount(1);
  await number.click();
  await expect(open(page)).toHaveCount(0);
});
