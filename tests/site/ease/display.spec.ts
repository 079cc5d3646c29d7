/** What a reader can choose: colours, contrast, 关怀版; it works without script and is remembered with one. That it breaks no page: each-kind.spec.ts. */
import { expect, type Page, test } from '@playwright/test';
import { results } from '../site.ts';

const report = '/reports/linchuanwan-2018/';
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const textSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('.text p') as Element).fontSize));

async function choose(page: Page, label: string) {
  await page.getByRole('button', { name: '显示' }).click();
  await page.getByLabel(label, { exact: true }).check();
  await page.keyboard.press('Escape');
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('关怀版 enlarges the text to 23 px or more and leaves nothing in fine print', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(report);
    await page.getByRole('button', { name: '显示' }).click();
    await page.getByLabel('关怀版').check();
    for (const part of ['.text p', '.report .meta', '.after caption', '.site-nav a']) {
      const size = await page
        .locator(part)
        .first()
        .evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));
      expect(size, part).toBeGreaterThanOrEqual(part === '.text p' ? 23 : 21);
    }
  });

  test('a dark page is dark', async ({ page }) => {
    await page.goto(report);
    const light = await background(page);
    await page.getByRole('button', { name: '显示' }).click();
    await page.getByLabel('深色').check();
    expect(await background(page)).not.toBe(light);
  });

  test('a paragraph opens the notes of its terms and figures beside it', async ({ page }) => {
    await page.goto(report);
    const open = page.locator('.note:popover-open');
    await page.locator('.text p:has(.term) > .note-mark').first().click();
    await expect(open.getByRole('link').first()).toHaveAttribute('href', /^\/glossary\//);
    await page.keyboard.press('Escape');
    await expect(open).toHaveCount(0);
    await page.locator('.text p:has(.figure) > .note-mark').first().click();
    await expect(open).toContainText('依据');
    await expect(open).toBeInViewport();
    // A space as wide as a character stands after the label; a sentence has one stop.
    const notes = await page.locator('.note-figure').allTextContents();
    expect(notes.length).toBeGreaterThan(15);
    expect(notes.filter((note) => !note.includes('\u3000') || note.includes('。）。'))).toEqual([]);
  });
});

test('in a wide window a note stands in the margin beside its line, whole, and covers no text', async ({ page }) => {
  for (const width of [1280, 1600]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(report);
    const text = await page.locator('.text').boundingBox();
    for (const selector of ['.note-mark', '.figure > [data-note]'])
      for (const y of [60, 760]) {
        const button = page.locator(`.text > p ${selector}`).nth(4);
        await button.evaluate((e, y) => scrollTo(0, e.getBoundingClientRect().top + scrollY - y), y);
        await button.click();
        const [at, box] = [await button.boundingBox(), await page.locator('.note:popover-open').boundingBox()];
        if (!text || !at || !box) throw new Error('nothing is drawn');
        expect(box.x).toBeGreaterThan(text.x + text.width);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        // Level with its line: the note begins with it, or, where there is no room below, ends with it.
        expect(Math.min(Math.abs(box.y - at.y), Math.abs(box.y + box.height - at.y - at.height))).toBeLessThan(2);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(800);
        await page.keyboard.press('Escape');
      }
  }
});

test('a choice is remembered on other pages and stands before the first paint', async ({ page }) => {
  await page.goto(report);
  const before = await textSize(page);
  await choose(page, '深色');
  await choose(page, '关怀版');
  expect(await textSize(page)).toBeGreaterThan(before * 1.3);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'first-paint')
          Object.assign(window, { atFirstPaint: { ...document.documentElement.dataset } });
    }).observe({ type: 'paint', buffered: true });
  });
  await page.goto('/reports/qinghe-2023/');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { atFirstPaint?: object }).atFirstPaint))
    .toMatchObject({ colour: 'dark', size: 'care' });
  await page.getByRole('button', { name: '显示' }).click();
  await expect(page.getByLabel('深色')).toBeChecked();
  await expect(page.getByLabel('关怀版')).toBeChecked();
});

/** What stands at the top of the window: the block's number, and how far above the window it begins. */
const place = (page: Page) =>
  page.evaluate(() => {
    const blocks = [...document.querySelectorAll('main :is(p, li, tr, .event, h2, h3)')];
    const at = blocks.findIndex((b) => b.checkVisibility() && b.getBoundingClientRect().bottom > 4);
    return [at, Math.round((blocks[at]?.getBoundingClientRect().top ?? 0) / 40)];
  });

/** That place once it stays: what was far from the window is drawn as one comes near, and moves what is below it. */
async function settledPlace(page: Page): Promise<number[]> {
  for (let last = await place(page), same = 0; ; ) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    const now = await place(page);
    same = JSON.stringify(now) === JSON.stringify(last) ? same + 1 : 0;
    if (same === 3) return now;
    last = now;
  }
}

test('the switch between scripts stays at the same place, whatever place the address named before', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const [path, part] of [
    ['/reports/linchuanwan-2018/#p3', '.text p >> nth=20'],
    ['/reports/linchuanwan-2025/', '.ledger tr >> nth=9'],
    ['/reports/linchuanwan-2018/', '#source ~ p >> nth=-1'],
    ['/timeline/?kind=award', '.item:visible >> nth=9'],
    ['/unions/linchuanwan/timeline/', '.item >> nth=-2'],
  ] as const) {
    await page.goto(path);
    await page.locator(part).evaluate((e) => scrollTo(0, e.getBoundingClientRect().top + scrollY + 10));
    const before = await settledPlace(page);
    for (const edition of [/\/zh-hant\//, /\d\/(?!zh-hant)/]) {
      await page.locator('a.edition').evaluate((a: HTMLAnchorElement) => a.click());
      await expect(page).toHaveURL(edition);
      await page.waitForLoadState('load');
      await expect.poll(() => place(page), path).toEqual(before);
      expect(new URL(page.url()).hash, path).toBe('');
    }
  }
});

test('letters of another size leave the reader at the same paragraph', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(report);
  const block = page.locator('.text p').nth(15);
  await block.evaluate((e) => scrollTo(0, e.getBoundingClientRect().top + scrollY - 200));
  const before = (await block.boundingBox())?.y ?? 0;
  await page.locator('#ui-settings').evaluate((panel: HTMLElement) => panel.showPopover());
  for (const size of ['large', 'care', 'standard']) {
    await page.locator(`#ui-${size}`).evaluate((input: HTMLInputElement) => input.click());
    await expect.poll(async () => Math.abs(((await block.boundingBox())?.y ?? 0) - before), size).toBeLessThan(120);
  }
});

test('found words can be read where colours are forced', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(results);
    const mark = page.locator('#results mark').first();
    const colours = await mark.evaluate((e) => {
      const { backgroundColor, color } = getComputedStyle(e);
      e.setAttribute('style', 'background: Mark; color: MarkText');
      const { backgroundColor: system, color: text } = getComputedStyle(e);
      return [backgroundColor === system, color === text];
    });
    expect(colours, colorScheme).toEqual([true, true]);
  }
});
