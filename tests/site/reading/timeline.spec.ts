/** The timeline: filters with and without script, their state in the address, months over all years. */
import { expect, type Page, test } from '@playwright/test';

/**
 * How many of these are shown. Playwright's own `:visible` asks the computed style of each: for what a rule with `:has()`
 * hides, the browser then matches all such rules anew for every element, which takes seconds on a busy machine.
 */
const shown = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);

const visible = (page: Page) => shown(page, '.timeline .item');
/** Lists long enough not to be drawn until they are near the window (src/styles/timeline.css). */
const long = '.timeline ol:has(> :nth-child(4))';

const awards = '.timeline .item[data-kind="award"]';

/** Months seen that do not stand beside the first of their entries that is seen. */
const strayMonths = (page: Page) =>
  page.locator('.month-head').evaluateAll((heads) =>
    heads.flatMap((head) => {
      if (!head.checkVisibility()) return [];
      const first = [...(head.parentElement?.querySelectorAll('.item') ?? [])].find((item) => item.checkVisibility());
      const apart = Math.abs(head.getBoundingClientRect().top - (first?.getBoundingClientRect().top ?? 0));
      return apart < 1 ? [] : [`${head.textContent}: ${apart}px`];
    }),
  );

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('filters narrow the list, a union with those below it, and empty months go', async ({ page }) => {
      await page.goto('/timeline/');
      const all = await visible(page);
      await page.getByLabel('种类').selectOption('award');
      await expect.poll(() => visible(page)).toBe(await page.locator(awards).count());
      expect(await visible(page)).toBeLessThan(all);
      expect(await shown(page, '.timeline .group:has(.item[data-kind="award"])')).toBeGreaterThan(1);
      expect(await shown(page, '.timeline .group:not(:has(.item[data-kind="award"]))')).toBe(0);
      expect(await strayMonths(page)).toEqual([]);
      await page.getByLabel('工会（含所属）').selectOption('linchuanwan-seafarers');
      const both = `${awards}[data-union~="linchuanwan-seafarers"]`;
      await expect.poll(() => visible(page)).toBe(await page.locator(both).count());
      const few = await visible(page);
      expect(few).toBe(1);
      await page.getByLabel('种类').selectOption('');
      await page.getByLabel('工会（含所属）').selectOption('linchuanwan');
      await expect.poll(() => visible(page)).toBeGreaterThan(few);
      expect(await page.locator('.item[data-union~="linchuanwan-seafarers"]').count()).toBe(2);
      expect(
        await page.locator('.item[data-union~="linchuanwan-seafarers"]:not([data-union~="linchuanwan"])').count(),
      ).toBe(0);
    });
  });
}

test('the address holds the filters', async ({ page }) => {
  await page.goto('/timeline/?kind=award&topic=nothing');
  await expect.poll(() => visible(page)).toBe(await page.locator(awards).count());
  await page.getByLabel('年份').selectOption('2018');
  await expect(page).toHaveURL(/kind=award&year=2018|year=2018&kind=award/);
  await page.reload();
  await expect(page.getByLabel('年份')).toHaveValue('2018');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page).toHaveURL(/\/timeline\/$/);
  await expect(page.locator('.timeline select').first()).toBeFocused();
});

for (const width of [390, 1280])
  test(`at ${width} px a month stands once, beside its first entry, and an entry adds the day`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/timeline/', '/timeline/2024/', '/unions/linchuanwan/timeline/']) {
      await page.goto(path);
      expect(await page.locator('.month-head').count()).toBeGreaterThan(4);
      expect(await strayMonths(page), path).toEqual([]);
      const days = page.locator('section:has(> .month-head) time');
      expect(await days.count()).toBeGreaterThan(0);
      for (const text of await days.allTextContents()) expect(text).toMatch(/^\d+日$|^约/);
    }
  });

test('on a phone choosing a filter moves nothing above the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/timeline/', '/timeline/2018/', '/timeline/2023/']) {
    await page.goto(path);
    const top = () =>
      page.locator('.timeline section.group').evaluateAll((groups) => {
        const first = groups.find((group) => group.checkVisibility());
        if (!first) throw new Error('no group is shown');
        return first.getBoundingClientRect().top + scrollY;
      });
    const before = await top();
    await page.getByLabel('种类').selectOption('award');
    await expect(page.getByRole('button', { name: '清除筛选' })).toBeVisible();
    expect(await top(), path).toBe(before);
  }
});

test('a choice that would leave all entries or none is not offered', async ({ page }) => {
  await page.goto('/timeline/2014/');
  await expect(page.locator('.timeline .item')).toHaveCount(1);
  await expect(page.locator('.timeline select')).toHaveCount(0);
});

test('a timeline is about as high before it is drawn as after', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (const path of ['/timeline/', '/timeline/2025/', '/unions/linchuanwan/timeline/']) {
    await page.goto(path);
    expect(await page.locator(long).count(), path).toBeGreaterThan(0);
    const guessed = await height();
    await page.addStyleTag({ content: '.timeline ol { content-visibility: visible !important }' });
    expect(Math.abs(guessed / (await height()) - 1), path).toBeLessThan(0.35);
  }
});

test('what is not drawn yet reaches over nothing below it', async ({ page }) => {
  for (const width of [360, 412, 1280]) {
    await page.setViewportSize({ width, height: 823 });
    for (const path of ['/timeline/', '/timeline/2025/', '/unions/linchuanwan/timeline/']) {
      await page.goto(path);
      expect(await page.locator(long).count(), path).toBeGreaterThan(0);
      const over = await page.locator('.timeline ol').evaluateAll((lists) =>
        lists.flatMap((list) => {
          const below =
            (list.lastElementChild?.getBoundingClientRect().bottom ?? 0) - list.getBoundingClientRect().bottom;
          return below > 1 ? [`${list.textContent?.trim().slice(0, 20)} ${below}`] : [];
        }),
      );
      expect(over, `${path} at ${width} px`).toEqual([]);
    }
  }
});

test('a timeline draws what is near the window only, and all of it on paper', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 320 });
  await page.goto('/timeline/');
  const drawn = () =>
    page
      .locator('.timeline .item')
      .evaluateAll((items) => items.filter((item) => item.checkVisibility({ contentVisibilityAuto: true })).length);
  const all = await page.locator('.timeline .item').count();
  expect(await drawn()).toBeGreaterThan(0);
  expect(await drawn()).toBeLessThan(all);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(drawn).toBe(all);
});

test('a month over all years holds what is known to be in it', async ({ page }) => {
  await page.goto('/timeline/months/6/');
  const dates = await page.locator('.event time').evaluateAll((all) => all.map((t) => t.getAttribute('datetime')));
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) expect(date).toMatch(/^\d{4}-06/);
});
