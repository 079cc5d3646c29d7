/** Search in the Traditional edition: asked in either script, it answers in Traditional and leads to its own pages. */
import { readdirSync, statSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { ReadPage } from '../../src/integrations/search/read-page.ts';
import { readDocuments } from '../../src/integrations/search/write-index.ts';
import { underBase } from './site.ts';

const textOf = (list: ReadPage[]) => list.flatMap(({ title, blocks }) => [title, ...blocks.map((b) => b.text)]);
const simplified = readDocuments('dist');
const traditional = readDocuments('dist/zh-hant');

/** Characters of the archive that no Traditional text has. */
const has = new Set(textOf(traditional).join(''));
const onlySimplified = new Set([...textOf(simplified).join('')].filter((c) => !has.has(c)));

/** The Simplified characters that a reader sees or hears on the page, outside the link to the other edition. */
const strays = (page: Page) =>
  page
    .evaluate(() => {
      const clone = document.body.cloneNode(true) as HTMLElement;
      for (const left of clone.querySelectorAll('script, style, a.edition, a.site-name')) left.remove();
      const spoken = [...clone.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((e) =>
        ['aria-label', 'placeholder', 'title'].map((name) => e.getAttribute(name) ?? ''),
      );
      return [clone.textContent, ...spoken].join('\n');
    })
    .then((text) => [...new Set(text)].filter((c) => onlySimplified.has(c)).join(''));

test('the two editions hold the same pages, place by place', () => {
  expect(onlySimplified.size).toBeGreaterThan(300);
  expect(traditional.length).toBe(simplified.length);
  for (const [i, document] of traditional.entries()) {
    const other = simplified[i];
    expect(document.url).toBe(other?.url);
    expect(document.title.length).toBe(other?.title.length);
    const places = (of: ReadPage | undefined) =>
      of?.blocks.map(({ text, id }) => [text.length, id.replace(/^\/zh-hant(?=\/)/, '')]);
    expect(places(document)).toEqual(places(other));
  }
});

test('a query in Traditional fetches no more', () => {
  const bytes = (path: string) => statSync(path).size;
  const texts = (folder: string) => readdirSync(folder).reduce((sum, file) => sum + bytes(`${folder}/${file}`), 0);
  for (const part of ['fragment', 'index'])
    expect(texts(`dist/zh-hant/pagefind/${part}`)).toBeLessThan(texts(`dist/pagefind/${part}`) * 1.05);
  expect(bytes('dist/zh-hant/search/names.json')).toBeLessThan(bytes('dist/search/names.json') * 1.05);
});

for (const query of ['職工書屋', '职工书屋', '广东省总工会'])
  test(`the search page answers ${query} in Traditional, and the words are marked where it leads`, async ({ page }) => {
    await page.goto(`/zh-hant/search/?q=${query}`);
    await expect(page.locator('#search-status')).toHaveText(/^找到\d+頁$/);
    const count = await page.locator('#search-status').textContent();
    await expect(page.locator('select[name="kind"] option[value="milestone"]')).toHaveText(/^大事（\d+）$/);
    await expect(page.locator('#results mark').first()).toHaveText(/職工書屋|廣東省總工會/);
    expect(await strays(page)).toBe('');
    const links = page.locator('#results a[href]');
    for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? '')))
      expect(href).toMatch(/^\/zh-hant\//);
    await links.first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
    await expect(page.locator('mark.found').first()).toBeVisible();
    expect((await page.locator('mark.found').allTextContents()).join('')).toMatch(/職工書屋|廣東省總工會/);
    // As many pages as in the other edition.
    await page.goto(`/search/?q=${query}`);
    await expect(page.locator('#search-status')).toHaveText(count?.replace('頁', '页') ?? '');
  });

for (const query of ['粵工惠', '粤工惠', 'yuegonghui'])
  test(`the dialog answers ${query} in Traditional`, async ({ page }) => {
    await page.goto('/zh-hant/about/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(query);
    await expect(dialog.getByRole('status')).toContainText(/找到\d+頁$/);
    await expect(dialog.getByRole('option').filter({ hasText: '粵工惠' }).first()).toBeVisible();
    expect(await strays(page)).toBe('');
    const hit = dialog.locator('[role=option][href*="/zh-hant/"]:not([href*="/search/"])').first();
    await hit.click();
    await expect(page).toHaveURL(/\/zh-hant\//);
    await expect(page.locator('mark.found').first()).toHaveText('粵工惠');
  });

test('what it says when nothing is found, and names as one types, are Traditional', async ({ page }) => {
  await page.goto('/zh-hant/search/');
  await page.getByRole('combobox', { name: '搜尋字詞' }).fill('粵公惠');
  await expect(page.locator('#search-status')).toContainText('沒有找到');
  await page.locator('#ui-search-note').getByRole('link', { name: '粵工惠' }).click();
  await expect(page.locator('#results > li a').first()).toHaveText('粵工惠');
  await expect(page).toHaveURL(/\/zh-hant\/search\//);
  for (const text of ['總工', '总工', 'zonggonghui']) {
    await page.getByRole('combobox', { name: '搜尋字詞' }).fill(text);
    await expect(page.locator('a[role=option]').first()).toContainText('總工會');
    expect(await strays(page)).toBe('');
  }
  await page.getByRole('combobox', { name: '搜尋字詞' }).fill('廨廨廨');
  await expect(page.locator('#search-status')).toContainText('沒有找到');
  expect(await strays(page)).toBe('');
});

test('what scripts say beside search is Traditional too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/zh-hant/reports/yangjiang-2018/');
  await page.locator('button[data-copy]:visible').first().click();
  await expect(page.getByRole('status').filter({ hasText: '已複製' })).toBeVisible();
  for (const name of ['play', 'pause', 'resume'])
    expect(
      [...((await page.locator('.listen button').first().getAttribute(`data-${name}`)) ?? '听')].filter((c) =>
        onlySimplified.has(c),
      ),
    ).toEqual([]);
  await page.goto('/zh-hant/timeline/');
  await page.locator('.list-filters select').first().selectOption({ index: 1 });
  await expect(page.locator('.list-filters [role=status]')).toHaveText(/^\d+條$/);
});

test('the switch between editions keeps query and filters, also under a base', async ({ page }) => {
  await page.goto(`${underBase}/search/?q=职工书屋&kind=report`);
  await expect(page.locator('#results > li').first()).toBeVisible();
  await page.locator('a.edition').click();
  await expect(page).toHaveURL(/\/archive\/zh-hant\/search\/\?q=.*kind=report/);
  await expect(page.locator('#results mark').first()).toHaveText('職工書屋');
  await expect(page.locator('#results a').first()).toHaveAttribute('href', /^\/archive\/zh-hant\//);
});
