/** Pages that gather: a union, a topic, the figures. */
import { expect, test } from '@playwright/test';
import { openFiltered, unfold } from '../site.ts';

test('a union’s page says at once what it holds, each part a step away, and nothing twice', async ({ page }) => {
  await page.goto('/unions/linchuanwan/');
  const held = page.locator('.lead a');
  await expect(held.first()).toHaveText(/^\d+份报告$/);
  for (const href of await held.evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? '')))
    await expect(page.locator(`h2${href}`)).toHaveCount(1);
  const titles = await page.locator('.event-title').allTextContents();
  await expect(held.nth(1)).toHaveText(new RegExp(`^${titles.length}条大事$`));
  expect(new Set(titles).size).toBe(titles.length);
  await expect(page.locator('.event .tags a', { hasText: /^临川湾市总工会$/ })).toHaveCount(0);
});

test('all tables of figures on a page have the same columns, and no cell is a column of single characters', async ({
  page,
}) => {
  for (const path of ['/unions/linchuanwan/', '/topics/rights/', '/figures/']) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    await unfold(page);
    const columns = await page
      .locator('.figures > .ledger:not(.people)')
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
  const organizing = page.locator('details:has(#ui-organizing) .grid a');
  expect((await organizing.allTextContents()).slice(0, 2)).toEqual(['工会会员数', '基层工会数']);
});

test('a term’s usage names reports by place and year, and each leads to its report', async ({ page }) => {
  await page.goto('/glossary/reading-room/');
  const cited = page.locator('.card > p a');
  await expect(cited).toHaveText(['临川湾2025年报告', '青禾2023年报告', '临川湾2018年报告']);
  await expect(cited.first()).toHaveAttribute('href', '/reports/linchuanwan-2025/');
});

test('the figures of each report are one step from the ledger', async ({ page }) => {
  await page.goto('/figures/');
  const links = page.locator('#ui-reports + ul a');
  await expect(links).toHaveCount(3);
  await links.last().click();
  await expect(page.locator('h2:target')).toBeInViewport();
});

test('a folded topic opens for an address that names it, and for paper; a filter counts what is in it', async ({
  page,
}) => {
  await page.goto('/unions/linchuanwan/#figures-rights');
  const rights = page.locator('details:has(#figures-rights)');
  await expect(rights.locator('tbody tr').first()).toBeInViewport();
  await expect(page.locator('details:has(#figures-organizing) tbody tr').first()).toBeHidden();
  await page.locator('.contents a[href="#figures-organizing"]').evaluate((link: HTMLElement) => link.click());
  await expect(page.locator('details:has(#figures-organizing) tbody tr').first()).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  for (const row of await page.locator('.folded').all()) await expect(row.locator('tr, li').first()).toBeVisible();

  await page.emulateMedia({ media: 'screen' });
  await openFiltered(page, '/figures/?union=qinghe');
  const shown = page.locator('.folded:not([hidden]) [data-count]');
  const counts = (await shown.allTextContents()).map((text) => Number.parseInt(text, 10));
  expect(counts.length).toBeGreaterThan(1);
  await expect(page.getByRole('status')).toHaveText(`${counts.reduce((a, b) => a + b)}项`);
  await page.locator('.folded:not([hidden]) > summary').first().click();
  await expect(page.locator('.folded[open] tr.item:visible')).toHaveCount(counts[0] ?? 0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a filter of the ledger leaves what is asked for, and a name in the address opens its topic', async ({
    page,
  }) => {
    await page.goto('/figures/');
    await page.locator('select[name=union]').selectOption('qinghe');
    await page.locator('.folded:visible > summary').first().click();
    const rows = page.locator('.folded[open] tr.item:visible');
    await expect(rows.first()).toHaveAttribute('data-union', /qinghe/);
    await page.goto('/unions/linchuanwan/#figures-rights');
    await expect(page.locator('details:has(#figures-rights) tbody tr').first()).toBeVisible();
  });
});

test('what editors chose is seen first, with their reason', async ({ page }) => {
  await page.goto('/unions/linchuanwan/');
  const first = page.getByRole('region', { name: '要点' });
  await expect(first.locator('dd')).toHaveCount(2);
  await expect(first).toContainText('代表大会换了届。');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('a figure is an entry: its number ends the first line, and what follows begins at the edge', async ({
    page,
  }) => {
    await page.goto('/topics/rights/');
    const rows = await page.locator('.ledger tbody tr').all();
    expect(rows.length).toBeGreaterThan(7);
    for (const row of rows.slice(0, 8)) {
      const [whole, number, label, when] = await Promise.all(
        [row, row.locator('td.num'), row.locator('th'), row.locator('td.when')].map((cell) => cell.boundingBox()),
      );
      if (!whole || !number || !label || !when) throw new Error('a cell is not shown');
      expect(number.x + number.width).toBeCloseTo(whole.x + whole.width, 0);
      expect(number.y).toBeCloseTo(label.y, 0);
      expect(when.x).toBeCloseTo(whole.x, 0);
      expect(when.y).toBeGreaterThanOrEqual(label.y + label.height - 1);
    }
  });
});
