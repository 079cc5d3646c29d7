/**
 * The face of titles: it has every character that the pages set in Song, is light, and is asked for only in wide windows
 * of systems without a Song face.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { kinds, results, sitemap, visit } from './site.ts';

const assets = readdirSync('dist/assets').filter((file) => file.endsWith('.woff2'));
const isFace = (url: string) => url.endsWith('.woff2');

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

test('both files together have at most 120 KB', () => {
  expect(assets).toHaveLength(2);
  const bytes = assets.map((file) => statSync(`dist/assets/${file}`).size);
  expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(120_000);
});

test('every Chinese character that a page sets in Song is in it', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  const face = readFileSync('node_modules/.cache/face/characters.txt', 'utf8');
  const titled = sitemap.filter((path) => /^\/(reports|unions|milestones|glossary|figures|topics)\//.test(path));
  const missing = new Map<string, string>();
  for (const path of new Set([...kinds, ...titled, results])) {
    await visit(page, path);
    const text = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let all = '';
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent && !parent.closest('script') && getComputedStyle(parent).fontFamily.includes('Title Song'))
          all += walker.currentNode.nodeValue;
      }
      return all;
    });
    for (const char of text.match(/\p{Script=Han}/gu) ?? []) if (!face.includes(char)) missing.set(char, path);
  }
  expect([...missing]).toEqual([]);
});

test('a wide window without a Song face draws titles with it; phones do not ask for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => isFace(request.url()) && asked.push(request.url()));
  await withoutSong(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(new Set(asked).size).toBe(2);
  const states = await page.evaluate(async () => {
    const faces = await document.fonts.load('700 40px "Title Song"', '工运志2018');
    return faces.map((face) => face.status);
  });
  expect(states).toEqual(['loaded', 'loaded']);
});
