/** The table of /about/accessible/ says no more than is there: each number is measured in 关怀版 on each kind of page, light and dark. */
import { expect, type Page, test } from '@playwright/test';
import { isMet, rules } from '../../../src/components/ease/rules.ts';
import { choose, fixture, kinds, unfold } from '../site.ts';
import { audit, bringAxe } from './axe.ts';
import { type Measured, measure } from './measures.ts';

/** The pages that a reader comes to; each-kind.spec.ts shows all kinds in 关怀版 to axe. */
const pages = kinds.filter((path) => path !== '/404.html');

/** The smallest that any page has, or the sum of what no page may have. */
function gather(all: Measured[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const rule of rules) {
    const values = all.flatMap((one) => one[rule.id] ?? []);
    if (values.length === 0) continue;
    found.set(rule.id, rule.least === undefined ? values.reduce((a, b) => a + b) : Math.min(...values));
  }
  return found;
}

async function measured(page: Page): Promise<{ all: Measured[]; wrong: string[] }> {
  const all: Measured[] = [];
  const wrong: string[] = [];
  let outside = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(fixture.url)) outside += 1;
  });
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of pages) {
    await page.goto(path);
    await choose(page, { size: 'care' });
    const floating = await page.locator('dialog[open], :popover-open').count();
    all.push({ float: [floating] });
    await bringAxe(page);
    for (const colour of ['light', 'dark'] as const) {
      await choose(page, { size: 'care', colour });
      const found = await audit(page, colour === 'light' ? 'all' : 'looks');
      wrong.push(...found.map((line) => `${path} ${colour}: ${line}`));
    }
    await unfold(page);
    all.push(await page.evaluate(measure));
  }
  all.push({ reader: [wrong.length], adverts: [outside] });
  return { all, wrong };
}

test('what the table says is there, and what it says is missing is said truly', async ({ page }) => {
  test.setTimeout(240_000);
  const { all, wrong } = await measured(page);
  expect(wrong).toEqual([]);
  const found = gather(all);
  expect([...found.keys()].sort()).toEqual(rules.map(({ id }) => id).sort());
  const less = rules.flatMap(({ id, least, ours }) => {
    const there = found.get(id) ?? -1;
    return (least === undefined ? there === ours : there >= ours - 0.01) ? [] : [`${id}: ${there}, said ${ours}`];
  });
  expect(less).toEqual([]);
});

test('the page shows every rule with its answer', async ({ page }) => {
  await page.goto('/about/accessible/');
  for (const rule of rules)
    await expect(page.locator(`#rule-${rule.id} td`).last()).toHaveText(isMet(rule) ? /^达到/ : /^没有达到/);
  await expect(page.locator('.lead')).toContainText(`${rules.filter(isMet).length}项达到`);
});

test('关怀版 is chosen on the home page, by keyboard too, and stays', async ({ page }) => {
  await page.goto('/');
  const entry = page.getByRole('button', { name: '关怀版' });
  await expect(entry).toBeInViewport();
  await entry.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'care');
  await page.goto('/about/');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'care');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the way in on the home page opens the choice', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: '关怀版' }).click();
    await expect(page.getByLabel('关怀版', { exact: true })).toBeVisible();
  });
});
