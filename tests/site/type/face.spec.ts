/**
 * The face of titles: it is light, and is asked for only in wide windows of systems without a Song face. That it has the
 * characters of titles is tested on the six reports (tests/archive/each-page.spec.ts).
 */
import { readdirSync, statSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { follow } from '../site.ts';

const assets = readdirSync('dist/assets').filter((file) => file.endsWith('.woff2'));

/** A computer without a Song face: the fonts that its system has are named otherwise in the style sheet. */
const withoutSong = (page: Page) =>
  page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(
      /Source Han Serif SC|Noto Serif CJK SC|Noto Serif SC|Songti SC/g,
      'None',
    );
    await route.fulfill({ response, body });
  });

test('both files of the six reports have at most 120 KB together', () => {
  expect(assets).toHaveLength(2);
  const bytes = assets.map((file) => statSync(`dist/assets/${file}`).size);
  expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(120 * 1024);
});

test('a wide window without a Song face draws titles with it; phones do not ask for it', async ({ page }) => {
  const { asked, settled } = follow(page);
  const faces = () => new Set(asked.map(({ pathname }) => pathname).filter((path) => path.endsWith('.woff2')));
  await withoutSong(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  await settled();
  expect(faces().size).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  await expect.poll(() => faces().size).toBe(2);
  const states = await page.evaluate(async () => {
    const faces = await document.fonts.load('700 40px "Title Song"', '东渚录2018');
    return faces.map((face) => face.status);
  });
  expect(states).toEqual(['loaded', 'loaded']);
});
