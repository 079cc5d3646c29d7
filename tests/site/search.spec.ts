/** The search page: results, filters, the address, the keyboard, and input that means no good. */
import { expect, test } from '@playwright/test';
import { follow, underBase } from './site.ts';

test('a word is found, and its result leads to a page that holds it', async ({ page }) => {
  await page.goto('/search/?q=职工书屋');
  await expect(page.locator('#search-status')).toContainText(/找到\d+页/);
  const first = page.locator('#results > li').first().locator('a[href]').first();
  await first.click();
  await expect(page.locator('main')).toContainText('职工书屋');
});

test('typing searches, and the address keeps query and filters', async ({ page }) => {
  await page.goto('/search/');
  await page.getByLabel('检索词').fill('海员工会');
  await expect(page.locator('#results > li').first()).toBeVisible();
  const all = await page.locator('#results > li').count();
  await page.getByLabel('种类').selectOption('milestone');
  await expect(page).toHaveURL(/q=%E6%B5%B7.*kind=milestone/);
  await expect.poll(() => page.locator('#results > li').count()).toBeLessThanOrEqual(all);
  for (const tags of await page.locator('#results > li > .tags').allInnerTexts()) expect(tags).toContain('大事');
  await page.reload();
  await expect(page.getByLabel('种类')).toHaveValue('milestone');
  await expect(page.locator('#results > li').first()).toContainText('海员');
});

for (const [script, files] of [
  ['the page’s script', /assets\/Page\./],
  ['the search’s script', /assets\/page\./],
] as const)
  test(`what is typed before ${script} has come is searched for`, async ({ page }) => {
    let go = () => {};
    const typed = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route(files, (route) => typed.then(() => route.continue()));
    await page.goto('/search/', { waitUntil: 'commit' });
    await page.getByLabel('检索词').fill('海员工会');
    go();
    await expect(page.locator('#results > li').first()).toContainText('海员');
    await expect(page).toHaveURL(/q=%E6%B5%B7/);
  });

test('a filter alone lists what it holds', async ({ page }) => {
  await page.goto('/search/?kind=report');
  await expect(page.locator('#search-status')).toHaveText('找到6页');
});

test('search works by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('检索全部内容').focus();
  await page.keyboard.type('三个一批');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator('#results > li').first()).toBeVisible();
  // A metric that is asked for comes before the pages.
  const first = page.locator('#ui-search-cards a, #results a').first();
  await expect(first).toBeVisible();
  await page.locator('#ui-search-form select').last().focus();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
});

test('bad input breaks nothing and is never markup', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.clock.install();
  const { settled } = follow(page);
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '"',
    '((((',
    '\\',
    '😀',
    '工'.repeat(10_000),
    '\u0000\u0007',
    '\ud800',
    '-',
    ' ',
  ]) {
    await page.goto('/search/');
    await page.getByLabel('检索词').fill(text);
    await page.clock.runFor(1000);
    await settled();
    expect(await page.locator('main img').count()).toBe(0);
  }
  expect(errors).toEqual([]);
});

test('search works under a base', async ({ page }) => {
  await page.goto(`${underBase}/search/?q=粤工惠`);
  const first = page.locator('#results > li').first().locator('a').first();
  await expect(first).toHaveAttribute('href', /^\/archive\//);
  await first.click();
  await expect(page.locator('h1')).toBeVisible();
});

test('pinyin, Traditional and full-width forms find the same page, and a near miss is said, not followed', async ({
  page,
}) => {
  for (const text of ['粤工惠', '粵工惠', 'yuegonghui', 'ygh']) {
    await page.goto(`/search/?q=${text}`);
    await expect(page.locator('#results > li a').first()).toHaveText('粤工惠');
  }
  await page.goto('/search/?q=粤公惠');
  await expect(page.locator('#search-status')).toContainText('没有找到');
  await expect(page.locator('#results > li')).toHaveCount(0);
  await page.locator('#ui-search-note').getByRole('link', { name: '粤工惠' }).click();
  await expect(page.locator('#results > li a').first()).toHaveText('粤工惠');
});

test('a result names the section and leads into it', async ({ page }) => {
  await page.goto('/search/?q=律师团&kind=report');
  const place = page.locator('#results > li a[href*="#"]').first();
  await place.click();
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  await expect(page.locator(`[id="${id}"]`)).toContainText('律师团');
  await expect(page.locator('mark.found').first()).toHaveText('律师团');
});

test('a figure in a sentence is read with it', async ({ page }) => {
  await page.goto('/search/?q=示范点79家');
  const first = page.locator('#results > li').first();
  await expect(first.locator('h2')).toContainText('台山市总工会');
  await expect(first.locator('mark')).toContainText(['示范点79家']);
  await first.locator('.sections a').first().click();
  await expect(page.locator('mark.found').filter({ hasText: '79家' }).first()).toBeVisible();
});

test('a place gives its union, which says what it is, and no place says its heading twice', async ({ page }) => {
  await page.goto('/search/?q=台山&kind=union');
  const first = page.locator('#results > li').first();
  await expect(first.locator('h2')).toHaveText('台山市总工会');
  await expect(first.locator('> p').first()).toHaveText(/^本档案收有/);
  for (const place of await page.locator('.sections li:has(p)').all())
    expect(await place.locator('p').textContent()).not.toBe(await place.locator('a').textContent());
});

test('filters say how many pages each would leave, and the order can be by date', async ({ page }) => {
  await page.goto('/search/?q=工会');
  const option = page.locator('select[name="kind"] option[value="milestone"]');
  await expect(option).toHaveText(/^大事（\d+）$/);
  const count = Number(/\d+/.exec((await option.textContent()) ?? '')?.[0]);
  await page.getByLabel('种类').selectOption('milestone');
  await expect(page.locator('#search-status')).toHaveText(`找到${count}页`);
  await page.getByLabel('次序').selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  const years = async () =>
    (await page.locator('#results > li > .tags').allInnerTexts()).map((text) => Number(/\d{4}/.exec(text)?.[0]));
  const inOrder = (list: number[]) => list.length > 1 && list.every((year, i) => i === 0 || (list[i - 1] ?? 0) <= year);
  await expect.poll(async () => inOrder(await years())).toBe(true);
});

for (const [query, metric, figure] of [
  ['阳江 工会会员', '工会会员数', '440871人'],
  ['律师', '工会法律服务律师', '名'],
  ['44万', '工会会员数', '440871人'],
] as const)
  test(`${query} shows the figure itself first, as a card that is no page of the count`, async ({ page }) => {
    await page.goto(`/search/?q=${query}`);
    const card = page.locator('#ui-search-cards').getByRole('listitem').filter({ hasText: metric }).first();
    await expect(card.getByRole('heading')).toHaveText(metric);
    const row = card.getByRole('link', { name: figure }).first();
    await expect(row).toContainText(figure);
    const found = Number(/\d+/.exec((await page.locator('#search-status').textContent()) ?? '')?.[0] ?? 0);
    await expect(page.locator('#results > li')).toHaveCount(Math.min(found, 10));
    await row.click();
    await expect(page).toHaveURL(/\/reports\/[^/]+\/#/);
    await expect(page.locator(':target')).toContainText(/\d/);
  });

test('the dialog shows a figure; suggestions stay after Enter', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('44万');
  await expect(page.getByRole('option').filter({ hasText: '440871人' })).toBeVisible();
  await page.goto('/search/');
  const box = page.getByRole('combobox', { name: '检索词' });
  await box.fill('工会会员');
  await box.press('Enter');
  await expect(page.locator('#results > li').first()).toBeVisible();
  await expect(page.getByRole('option').filter({ hasText: '工会会员数' })).toBeVisible();
});

test('the home page asks what the archive can answer', async ({ page }) => {
  await page.goto('/');
  const questions = page.locator('main a[href*="/search/?q="]');
  expect(await questions.count()).toBeGreaterThan(1);
  for (const href of await questions.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))) {
    await page.goto(href);
    await expect(page.locator('#results > li').first()).toBeVisible();
  }
});
