/** What can be touched is large: all of it in 关怀版, and in the ordinary edition what axe (axe.ts) does not measure, links of a drawing. */
import { expect, test } from '@playwright/test';
import { kinds, originals, remember, results, unfold, visit } from '../site.ts';

const original = `${originals.url}/reports/linchuanwan-2018/original/`;

/** Buttons, form controls, links of navigation, and links that have an item or a cell to themselves, lower than 44 px; those
    that stand within a text are as high as its lines. */
const low = () => {
  const controls = document.querySelectorAll(
    'button, select, summary, input, nav a, .site-head a, :is(li, dd, td, h2, h3, h4) > a, .meta a',
  );
  const found = [...controls].flatMap((control) => {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('.text, .of-edition')) return [];
    // A click on a label is one on its control.
    const high = [control, control.closest('label')].map((one) => one?.getBoundingClientRect().height ?? 0);
    return [{ what: `${control.outerHTML.slice(0, 80)}: ${Math.max(...high)}`, low: Math.max(...high) < 44 }];
  });
  return { all: found.length, low: found.filter(({ low }) => low).map(({ what }) => what) };
};

for (const width of [390, 1280])
  test(`in 关怀版 at ${width} px buttons, form controls and links that stand alone are at least 44 px high`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await remember(page, { care: true });
    const found: string[] = [];
    for (const path of [...kinds, results, original]) {
      await visit(page, path);
      await unfold(page);
      const controls = await page.evaluate(low);
      expect(controls.all, path).toBeGreaterThan(5);
      found.push(...controls.low.map((line) => `${path} ${line}`));
    }
    expect(found).toEqual([]);
  });

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
  for (const y of [60, 400, 740]) {
    const figure = page.locator('.text > p .figure button').nth(5);
    await figure.evaluate((e, y) => scrollTo(0, e.getBoundingClientRect().top + scrollY - y), y);
    await figure.click();
    const [at, note] = [await figure.boundingBox(), await page.locator('.note:popover-open').boundingBox()];
    if (!at || !note) throw new Error('nothing is drawn');
    expect(note.y >= at.y + at.height || note.y + note.height <= at.y).toBe(true);
    expect(note.y).toBeGreaterThanOrEqual(0);
    expect(note.y + note.height).toBeLessThanOrEqual(800);
    await page.keyboard.press('Escape');
  }
  for (const name of ['目录', '显示']) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: '关闭' }).click();
    await expect(page.locator(':popover-open')).toHaveCount(0);
  }
});
