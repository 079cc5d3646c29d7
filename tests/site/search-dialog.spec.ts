/** Search over any page: the dialog, what it loads and when, names as one types, and the words marked on arrival. */
import { expect, test } from '@playwright/test';
import { follow } from './site.ts';

test('pages load nothing of search until someone searches', async ({ page }) => {
  const { asked, settled } = follow(page);
  const paths = () => asked.map(({ pathname }) => pathname);
  await page.goto('/reports/yangjiang-2018/');
  await settled();
  expect(paths().filter((path) => /pagefind|names\.json|dialog|seek/.test(path))).toEqual([]);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: '检索词' }).fill('粤工惠');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(paths().some((path) => path.startsWith('/pagefind/index/'))).toBe(true);
});

test('slash opens, arrows choose, Enter follows, the words are marked there and the first is in sight', async ({
  page,
}) => {
  await page.goto('/glossary/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: '检索词' });
  await expect(box).toBeFocused();
  await page.keyboard.type('职工书屋');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toHaveText(/找到\d+页/);
  const results = dialog.locator('[role="option"]:not([href*="/search/"])');
  const href = await results.last().getAttribute('href');
  await page.keyboard.press('ArrowUp');
  await expect(results.last()).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await results.last().getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href?.replace(/[#/]/g, '\\$&')}$`));
  const mark = page.locator('mark.found').first();
  await expect(mark).toHaveText(/职工书屋|职工|书屋/);
  await expect(page.locator('mark.found').filter({ visible: true }).first()).toBeVisible();
  expect((await page.locator('mark.found').allTextContents()).join('')).toContain('职工书屋');
  await page.keyboard.press('Escape');
  await expect(page.locator('mark.found')).toHaveCount(0);
});

test('Escape gives the page back where it was, with what had the focus', async ({ page }) => {
  await page.goto('/reports/yangjiang-2018/');
  const button = page.locator('.text .note-mark').nth(3);
  const y = () => page.evaluate(() => scrollY);
  for (const prepare of [() => page.evaluate(() => scrollTo(0, 3000)), () => button.focus()]) {
    await prepare();
    const before = await y();
    expect(before).toBeGreaterThan(500);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: '检索词' }).fill('工会');
    expect(await y()).toBe(before);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(await y()).toBe(before);
  }
  await expect(button).toBeFocused();
});

test('Enter without a choice goes to the search page', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('海员');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%E6%B5%B7%E5%91%98$/);
});

test('names are suggested by pinyin and by their beginning', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: '检索词' });
  await box.fill('yghui');
  await box.fill('yuegonghui');
  await expect(page.getByRole('option', { name: /^粤工惠/ }).first()).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('按拼音');
});

test('a person among the names leads to the page of the person', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: '检索词' }).fill('叶光沛');
  await page.getByRole('option', { name: '叶光沛 人物', exact: true }).click();
  await expect(page).toHaveURL(/\/people\/[a-z-]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('叶光沛');
});

test('a slash typed into a field is a slash', async ({ page }) => {
  await page.goto('/search/');
  await page.getByLabel('检索词').fill('');
  await page.getByLabel('检索词').press('/');
  await expect(page.getByLabel('检索词')).toHaveValue('/');
});

test('the open dialog passes axe', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: '检索词' }).fill('工会');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  const found = await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run: (on: string) => Promise<{ violations: { id: string }[] }> } }
    ).axe.run('dialog');
    return violations.map(({ id }) => id);
  });
  expect(found).toEqual([]);
});

test('OpenSearch describes the search, and every page points to it', async ({ page, request }) => {
  await page.goto('/about/');
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  const text = await (await request.get(href ?? '')).text();
  expect(text).toContain('<OpenSearchDescription');
  expect(text).toMatch(/template="http[^"]*\/search\/\?q=\{searchTerms\}"/);
});
