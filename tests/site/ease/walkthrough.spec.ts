/**
 * A walk through each kind of page as a screen reader hears it, in both scripts: language, skip link, landmarks in order,
 * one first heading, no level left out, every control and image named, and names that the reading order makes sense of.
 * The walk in words stands in docs/walkthrough.md.
 */
import { expect, type Page, test } from '@playwright/test';
import { kinds } from '../site.ts';

/** What stands in the page's accessibility tree: its landmarks in order, and its buttons, links and fields without a name. */
async function heard(page: Page): Promise<{ landmarks: string[]; nameless: string[] }> {
  const tree = await page.locator('body').ariaSnapshot();
  return {
    landmarks: [...tree.matchAll(/^- (banner|main|contentinfo)/gm)].map(([, role]) => role ?? ''),
    nameless: tree.split('\n').filter((line) => /^\s*- (button|link|textbox|searchbox|combobox)(:?\s*)$/.test(line)),
  };
}

const levels = (page: Page) =>
  page.getByRole('heading').evaluateAll((all) => all.map((h) => Number(h.tagName.slice(1))));

for (const [edition, prefix, language, skip] of [
  ['Simplified', '', 'zh-CN', '跳到正文'],
  ['Traditional', '/zh-hant', 'zh-Hant-HK', '跳到正文'],
] as const)
  test(`the walk through each kind of page, ${edition}`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const path of kinds) {
      await page.goto(prefix + path);
      await expect(page.locator('html'), path).toHaveAttribute('lang', language);
      expect(await heard(page), path).toEqual({ landmarks: ['banner', 'main', 'contentinfo'], nameless: [] });
      await expect(page.getByRole('search').first(), path).toBeVisible();
      const found = await levels(page);
      expect(found.filter((level) => level === 1).length, `${path} has one first heading`).toBe(1);
      found.forEach((level, i) => {
        expect(level - (found[i - 1] ?? 0), `${path}: heading ${i + 1} leaves no level out`).toBeLessThanOrEqual(1);
      });
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus'), path).toHaveText(skip);
      await page.keyboard.press('Enter');
      await expect(page, path).toHaveURL(/#content$/);
    }
  });

test('in a report the keyboard goes from a word to its note and back', async ({ page }) => {
  await page.goto('/reports/linchuanwan-2018/');
  const mark = page.locator('.text .note-mark').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  // The note is heard next, by its name.
  await expect(page.getByRole('group', { name: '本段的注' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.note:popover-open a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
});

test('a report reads as title, facts, contents, text, figures, people, source', async ({ page }) => {
  await page.goto('/reports/linchuanwan-2018/');
  const tree = await page.getByRole('main').ariaSnapshot();
  const order = [
    'heading "不负韶光为职工 同心协力办实事" [level=1]',
    'navigation "目录"',
    'heading "数据一览" [level=2]',
    'heading "人物" [level=2]',
    'heading "来源与说明" [level=2]',
  ].map((part) => tree.indexOf(part));
  expect(
    order.every((at, i) => at > (order[i - 1] ?? -1)),
    order.join(),
  ).toBe(true);
});

test('the contents follow the reader, also over a jump', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/reports/linchuanwan-2018/');
  const current = page.locator('.contents [aria-current]');
  for (const id of ['people', 'chronicle', 'source']) {
    await page.locator(`#${id}`).evaluate((h) => scrollTo(0, h.getBoundingClientRect().top + scrollY - 20));
    await expect(current).toHaveCount(1);
    await expect(current).toHaveAttribute('href', `#${id}`);
  }
});
