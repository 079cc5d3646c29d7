/** 关怀版: nothing lies over anything else, and what few need is put away. That nothing is small: each-kind.spec.ts. */
import { expect, type Page, test } from '@playwright/test';
import { painted, remember, sitemap, unfold, visit } from '../site.ts';

const report = '/reports/linchuanwan-2018/';

test.beforeEach(({ page }) => remember(page, { size: 'care' }));

for (const width of [320, 390, 1280])
  test(`at ${width} px no control lies over the words of another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(report);
    const controls = page.locator('.text :is(.figure > .noted, .note-mark, a)');
    expect(await controls.count()).toBeGreaterThan(40);
    const covered = await controls.evaluateAll((all) =>
      all.flatMap((control) => {
        control.scrollIntoView({ block: 'center' });
        return [...control.getClientRects()].flatMap((line) => {
          const hit = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
          return control.contains(hit) || line.width === 0 ? [] : [`${control.outerHTML} under ${hit?.outerHTML}`];
        });
      }),
    );
    expect(covered).toEqual([]);
  });

test('no label is left of what is put away; how to cite is folded, and opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(report);
  await expect(page.locator('section:has(> #source)')).not.toHaveText(/SHA-256/, { useInnerText: true });
  const cited = page.getByText('引用本页（GB/T 7714—2025）');
  await expect(cited).toBeHidden();
  await page.getByText('引用', { exact: true }).click();
  await expect(cited).toBeVisible();
});

const overflow = (page: Page, selector: string) =>
  page.locator(selector).evaluate((box) => box.scrollWidth - box.clientWidth);

test('in a window of 320 px the head leaves room, and the search dialog scrolls no way but down', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(report);
  expect((await page.locator('.site-head').boundingBox())?.height).toBeLessThan(300);
  await page.keyboard.press('/');
  await page.locator('.search-dialog input').fill('临川湾');
  const names = page.locator('.search-dialog .name b');
  await names.first().waitFor();
  expect(await overflow(page, '.search-dialog')).toBe(0);
  await expect(page.getByRole('dialog').getByRole('button', { name: '关闭' })).toBeInViewport({ ratio: 1 });
  // A name has the line before what it is.
  for (const name of await names.all()) expect((await name.boundingBox())?.width).toBeGreaterThan(60);
});

test('on a small phone all that can be chosen, and all that is offered for selected words, is in reach', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(report);
  await page.locator('#ui-settings').evaluate((panel: HTMLElement) => panel.showPopover());
  await page.getByLabel('不记读到的地方').scrollIntoViewIfNeeded();
  await expect(page.getByLabel('不记读到的地方')).toBeInViewport({ ratio: 1 });
  await page.locator('#ui-settings').evaluate((panel: HTMLElement) => panel.hidePopover());
  await page
    .locator('.text p')
    .first()
    .evaluate((p) => getSelection()?.selectAllChildren(p));
  for (const part of await page.locator('.place-bar > *').all()) await expect(part).toBeInViewport({ ratio: 1 });
});

test('on a phone the head, half a window high, does not come over the text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(report);
  await page.locator('.text p').nth(5).scrollIntoViewIfNeeded();
  await painted(page);
  await page.evaluate(() => scrollBy(0, -60));
  await expect(page.locator(':root')).toHaveAttribute('data-scroll', 'up');
  await expect(page.locator('.site-head')).not.toBeInViewport();
});

test('no page is wider than a window of 320 px, with all that unfolds', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  const paths = sitemap.filter((path) => /^\/(?:people|unions|data)\//.test(path));
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) {
    await page.goto(path);
    await unfold(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) wide.push(`${path}: ${over} px`);
  }
  expect(wide).toEqual([]);
});

/** How far the first lines of two elements are apart where they are one line, in px; a number may stand on a line of its own. */
const apart = (page: Page, one: string, other: string) =>
  page.evaluate(
    ([one, other]) => {
      const middle = (element: Element) => {
        const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
          node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
        );
        const range = document.createRange();
        range.setStart(words.nextNode() as Text, 0);
        range.setEnd(words.currentNode, 1);
        const { top, bottom } = range.getBoundingClientRect();
        return (top + bottom) / 2;
      };
      const [ones, others] = [one, other].map((selector) => [...document.querySelectorAll(selector)].map(middle));
      if (!ones?.length || ones.length !== others?.length) throw new Error(`${ones?.length} and ${others?.length}`);
      const level = ones.map((at, i) => Math.abs(at - (others[i] as number))).filter((distance) => distance < 20);
      if (level.length === 0) throw new Error('none stand on one line');
      return Math.max(...level);
    },
    [one, other] as const,
  );

test('a link stands on the line of what is beside it, and its first line on that of its list mark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(report);
  expect(await apart(page, '.ledger th[scope=row]', '.ledger td.num')).toBeLessThan(3);
  await page.goto('/timeline/2024/');
  expect(await apart(page, '.month-head', '.month-head + ol > li:first-child .event-title')).toBeLessThan(3);
  await visit(page, '/search/?q=回顾七年');
  await expect(page.locator('.sections a').first()).toHaveCSS('baseline-source', 'first');
});

test('a wide table keeps the heads of all its columns', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/figures/');
  await page.locator('.folded > summary').first().click();
  const heads = page.locator('.ledger').first().getByRole('columnheader');
  await expect(heads).toHaveText(['数据', '数值', '时间', '指标', '依据']);
  for (const head of await heads.all()) await expect(head).toBeVisible();
});
