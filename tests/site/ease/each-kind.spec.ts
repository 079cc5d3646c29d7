/**
 * What must hold of each kind of page, however it is shown: axe finds nothing, nothing scrolls sideways, and in 关怀版 no
 * words are small and what can be touched is large. A page is opened once and shown in one way after the other. Each page
 * of the six reports: tests/archive/each-page.spec.ts.
 */
import { expect, type Page, test } from '@playwright/test';
import { type Choice, choose, embeds, kinds, originals, results, unfold, visit } from '../site.ts';
import { audit, bringAxe } from './axe.ts';
import { low, small } from './large.ts';

interface Way extends Choice {
  name: string;
  dark?: boolean;
  /** It shows other parts than light colours do, so all rules of axe are asked. */
  others?: boolean;
}

const light: Way = { name: 'light', others: true };
const bySystem: Way[] = [light, { name: 'dark', dark: true }];
const chosen: Way[] = [
  { name: 'high contrast', contrast: 'high' },
  { name: 'large, dark with high contrast', contrast: 'high', colour: 'dark', size: 'large' },
  { name: '关怀版', size: 'care', others: true },
  { name: '关怀版 dark', size: 'care', colour: 'dark' },
];

/** Shows the page that is open as the system asks or as the reader chooses. */
async function show(page: Page, { dark, ...choice }: Way) {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await choose(page, choice);
}

/** How much wider than the window the page is, if it is. */
async function tooWide(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return over > 0 ? [`${over}px too wide`] : [];
}

/** What is wrong with the page in these ways on a phone and on a desk. */
async function wrongIn(page: Page, ways: Way[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const way of ways) {
      await show(page, way);
      const found = [...(await audit(page, way.others ? 'all' : 'looks')), ...(await tooWide(page))];
      wrong.push(...found.map((line) => `${way.name} ${width}: ${line}`));
    }
  }
  return wrong;
}

/** What is small or hard to touch in 关怀版 once all is unfolded. */
async function smallInCare(page: Page): Promise<string[]> {
  await show(page, { name: '关怀版', size: 'care' });
  await unfold(page);
  const wrong: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const touched = await page.evaluate(low);
    if (touched.all <= 5) wrong.push('nothing can be touched');
    wrong.push(...[...touched.low, ...(await page.evaluate(small))].map((line) => `关怀版 ${width}: ${line}`));
  }
  return wrong;
}

/** What is too wide in a window of 1280 px at 200 % and 400 % zoom, which is one of 640 and 320 px (WCAG 2.2, 1.4.10). */
async function wideWhenZoomed(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 512 });
    wrong.push(...(await tooWide(page)).map((line) => `${width} px: ${line}`));
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  wrong.push(...(await tooWide(page)).map((line) => `text at 200 %: ${line}`));
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
  return wrong;
}

const original = '/reports/linchuanwan-2018/original/';

/** A page of each kind, one whose union has a long name, and an original. */
const paths = new Set([...kinds, results, '/unions/yunling-hitech/', original]);

for (const path of paths)
  test(`${path} passes axe and fits its window, as the system asks, as the reader chooses, and enlarged`, async ({
    page,
  }) => {
    await visit(page, path === original ? originals.url + path : path);
    expect(await wideWhenZoomed(page)).toEqual([]);
    await bringAxe(page);
    expect(await wrongIn(page, [...bySystem, ...chosen])).toEqual([]);
    expect(await smallInCare(page)).toEqual([]);
  });

for (const path of embeds)
  test(`${path} passes axe and fits its frame, light and dark`, async ({ page }) => {
    await visit(page, path);
    await bringAxe(page);
    expect(await wrongIn(page, bySystem)).toEqual([]);
  });

for (const path of [...kinds, results])
  test(`/zh-hant${path} passes axe and fits its window`, async ({ page }) => {
    await visit(page, `/zh-hant${path}`);
    await bringAxe(page);
    expect(await wrongIn(page, [light])).toEqual([]);
  });
