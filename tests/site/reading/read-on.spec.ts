/** Reading on: the head comes back, the place is kept, where one lands is seen whole, a touched paragraph can be shared. */
import { expect, type Page, test } from '@playwright/test';

const report = '/reports/linchuanwan-2018/';
const offer = (page: Page) => page.getByRole('complementary', { name: '上次读到' });

/** Reads down to a paragraph, as a wheel does. Returns its id. */
async function readTo(page: Page, share: number): Promise<string> {
  const id = await page
    .locator('.text > p[id]')
    .evaluateAll((all, share) => all[Math.floor(all.length * share)]?.id ?? '', share);
  await page.evaluate((id) => scrollTo(0, (document.getElementById(id)?.offsetTop ?? 0) - 40), id);
  return id;
}

for (const width of [390, 1280])
  test(`at ${width} px the head comes back on scrolling up, and leaves the window to the text on scrolling down`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(report);
    const head = page.locator('.site-head');
    await readTo(page, 0.5);
    await expect(head).not.toBeInViewport();
    await page.evaluate(() => scrollBy(0, -60));
    await expect(head).toBeInViewport({ ratio: 1 });
    for (const tool of [
      page.getByRole('searchbox').first(),
      page.getByRole('link', { name: '繁體' }),
      page.getByRole('button', { name: '显示' }),
    ])
      await expect(tool).toBeInViewport();
    await page.evaluate(() => scrollBy(0, 60));
    await expect(head).not.toBeInViewport();
  });

test('the bar with the contents says which section the window shows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(report);
  const heading = page.locator('.text h2').nth(1);
  await heading.evaluate((e) => e.scrollIntoView());
  const bar = page.getByRole('button', { name: '目录' });
  await expect(bar.locator('span')).toHaveText((await heading.textContent()) ?? '');
});

test('the place where a reader left is offered in the report and at home, and can be refused', async ({ page }) => {
  await page.goto(report);
  await expect(offer(page)).toHaveCount(0);
  const id = await readTo(page, 0.6);
  await page.goto('/');
  await expect(offer(page).getByRole('link')).toHaveAttribute('href', `${report}#${id}`);
  await page.goto(report);
  await offer(page).getByRole('link').click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await expect(offer(page)).toHaveCount(0);
  // Who has read to the end of the text is offered nothing.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.goto('/');
  await expect(page.locator('.home-head')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('archive-read'))).toBe('[]');
  await page.goto(report);
  await readTo(page, 0.6);
  await page.goto('/');
  await offer(page).getByRole('button', { name: '不再记' }).click();
  await page.goto(report);
  await readTo(page, 0.6);
  await page.goto('/');
  expect(await page.evaluate(() => localStorage.getItem('archive-read'))).toBeNull();
  await page.getByRole('button', { name: '显示' }).click();
  await expect(page.getByLabel('不记读到的地方')).toBeChecked();
});

test('where nothing may be kept, nothing is offered and nothing fails', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  await page.goto(report);
  await readTo(page, 0.6);
  await page.goto('/');
  await expect(page.locator('.home-head')).toBeVisible();
  expect(errors).toEqual([]);
  await expect(offer(page)).toHaveCount(0);
});

test('who comes to a number on a phone sees its sentence from the beginning', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(report);
  const ids = await page.locator('.text > p .figure[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) {
    await page.goto(`${report}#${id}`);
    const above = await page.locator(`[id="${id}"]`).evaluate((e) => {
      // From the end of the sentence before, or the beginning of the paragraph.
      const range = document.createRange();
      range.setStart(e.closest('p') as Element, 0);
      range.setEndBefore(e);
      const before = range.toString();
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      const since = before.length - Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), 0);
      return e.getBoundingClientRect().top - (since / Math.max(1, before.length)) * lines.size * 32;
    });
    expect(above, id).toBeGreaterThanOrEqual(0);
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('a touched paragraph is shared with its address', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.title = data?.url ?? '';
      };
    });
    await page.goto(report);
    const paragraph = page.locator('.text > p[id]').nth(2);
    await expect(page.getByRole('button', { name: '分享本段' })).toHaveCount(0);
    // At its edge too, where its mark stands unseen.
    await paragraph.tap({ position: { x: 4, y: 8 } });
    await page.getByRole('button', { name: '分享本段' }).tap();
    await expect(page).toHaveTitle(new RegExp(`#${await paragraph.getAttribute('id')}$`));
  });
});
