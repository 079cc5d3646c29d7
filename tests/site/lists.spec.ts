/** Pages that gather: a union, a topic, the figures. */
import { expect, test } from '@playwright/test';

test('a union’s page says at once what it holds, each part a step away, and nothing twice', async ({ page }) => {
  await page.goto('/unions/yangjiang/');
  const held = page.locator('.lead a');
  await expect(held.first()).toHaveText(/^\d+\s份报告$/);
  for (const href of await held.evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? '')))
    await expect(page.locator(`h2${href}`)).toHaveCount(1);
  const titles = await page.locator('.event-title').allTextContents();
  await expect(held.nth(1)).toHaveText(new RegExp(`^${titles.length}\\s条大事$`));
  expect(new Set(titles).size).toBe(titles.length);
  await expect(page.locator('.event .tags a', { hasText: /^阳江市总工会$/ })).toHaveCount(0);
});

test('all tables of figures on a page have the same columns, and no cell is a column of single characters', async ({
  page,
}) => {
  for (const path of ['/unions/yangjiang/', '/topics/rights/', '/figures/']) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    const columns = await page
      .locator('.ledger')
      .evaluateAll((tables) =>
        tables.map((table) =>
          [...table.querySelectorAll('thead th')].map((th) => Math.round(th.getBoundingClientRect().width)).join(' '),
        ),
      );
    expect(columns.length, path).toBeGreaterThan(0);
    expect(new Set(columns).size, path).toBe(1);
    const lines = await page.locator('.ledger td').evaluateAll((cells) =>
      Math.max(
        ...cells.map((cell) => {
          const text = document.createRange();
          text.selectNodeContents(cell);
          return text.getBoundingClientRect().height / parseFloat(getComputedStyle(cell).lineHeight);
        }),
      ),
    );
    expect(lines, path).toBeLessThan(4);
  }
});

test('topics and metrics come in the order that editors gave them', async ({ page }) => {
  await page.goto('/topics/');
  expect((await page.locator('.entries h2').allTextContents()).slice(0, 3)).toEqual([
    '思想引领',
    '组织建设',
    '新就业形态',
  ]);
  await page.goto('/figures/');
  expect((await page.locator('.grid a').allTextContents()).slice(0, 2)).toEqual(['工会会员数', '基层工会数']);
});

test('a metric’s bars are no more exact than the sources', async ({ page }) => {
  await page.goto('/figures/online-members/');
  await expect(page.locator('.metric-bars b').last()).toHaveText('近60,000名');
});
