/**
 * What can be touched and axe does not measure is large: links of a drawing. What is touched leaves in sight what matters.
 * For 关怀版: each-kind.spec.ts.
 */
import { expect, test } from '@playwright/test';

test('on a phone a year’s bar is at least 24 px wide, and the latest years are in sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of ['/', '/timeline/', '/unions/linchuanwan/timeline/']) {
    await page.goto(path);
    const bars = page.locator('.bars a');
    const widths = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
    expect(widths.length, path).toBeGreaterThan(5);
    expect(Math.min(...widths), path).toBeGreaterThan(23.9);
    await bars.last().locator('.hit').scrollIntoViewIfNeeded();
    expect(await page.locator('.bars').evaluate((chart) => chart.scrollLeft), path).toBe(0);
  }
});

test('the year that a page is of is marked by form, and a bar that is pointed at stays a bar', async ({ page }) => {
  await page.goto('/timeline/2019/');
  const current = page.locator('.bars [aria-current=page]');
  await expect(current.locator('title')).toHaveText(/^2019年/);
  await expect(current.locator('.name')).toHaveCSS('text-decoration-line', 'underline');
  await current.hover();
  await expect(current.locator('.hit')).toHaveCSS('fill', 'rgba(0, 0, 0, 0)');
});

test('on a phone a note leaves what was tapped in sight, and what opens over the page has a button that closes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/reports/linchuanwan-2018/');
  for (const y of [60, 400, 700]) {
    const figure = page.locator('.text > p .figure > [data-note]').nth(5);
    await figure.evaluate((e, y) => scrollTo(0, e.getBoundingClientRect().top + scrollY - y), y);
    await figure.click();
    const [at, note] = [await figure.boundingBox(), await page.locator('.note:popover-open').boundingBox()];
    if (!at || !note) throw new Error('nothing is drawn');
    expect(note.y >= at.y + at.height || note.y + note.height <= at.y).toBe(true);
    expect(note.y).toBeGreaterThanOrEqual(0);
    expect(note.y + note.height).toBeLessThanOrEqual(800);
    await page.keyboard.press('Escape');
  }
  // Head and contents come back where one scrolls up.
  await page.evaluate(() => scrollBy(0, -60));
  for (const name of ['目录', '显示']) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: '关闭' }).click();
    await expect(page.locator(':popover-open')).toHaveCount(0);
  }
});
