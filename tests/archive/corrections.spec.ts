/** Where content/archive.yaml names no contact, a reader can still tell of an error: each report, milestone and figure leads to the slip. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { sitemapOf } from '../site/site.ts';

const { corrections } = parse(readFileSync('content/archive.yaml', 'utf8'));
test.skip(corrections !== undefined, 'the archive names a contact');

const pages = sitemapOf('dist');
const report = pages.find((path) => /^\/reports\/[^/]+\/$/.test(path)) ?? '';
const milestone = pages.find((path) => /^\/milestones\/[^/]+\/$/.test(path)) ?? '';

test('a report, a milestone and a figure lead to a slip that knows the place', async ({ page }) => {
  await page.goto(milestone);
  const text = await page.locator('.card > p').first().textContent();
  await page.getByRole('link', { name: '本条有误？' }).click();
  await expect(page.getByLabel('网址')).toHaveValue(new RegExp(`${milestone}(\\?as-of=\\d{4}-\\d\\d-\\d\\d)?$`));
  expect((await page.getByLabel('页面上的文字').inputValue()).replaceAll(/\s/g, '')).toBe(text?.replaceAll(/\s/g, ''));
  await expect(page.getByLabel('来源的行号')).toHaveValue(/第\d/);

  await page.goto(`/zh-hant${report}`);
  const figure = page.locator('.text .figure[id]').first();
  const id = await figure.getAttribute('id');
  await figure.locator('.noted').click();
  await page.locator('.note:popover-open').getByRole('link', { name: '指出錯誤' }).click();
  await expect(page.getByLabel('網址')).toHaveValue(new RegExp(`^http.+/zh-hant${report}(\\?as-of=[\\d-]+)?#${id}$`));
  await expect(page.getByLabel('來源的行號')).toHaveValue(/第\d/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it says honestly that there is no address, and can be filled in by hand', async ({ page }) => {
    await page.goto(report);
    await page.getByRole('contentinfo').getByRole('link', { name: '指出错误' }).click();
    await expect(page.getByRole('main')).toContainText('还没有公布收信的地址');
    await page.getByLabel('应当是').fill('甲');
    await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
  });
});
