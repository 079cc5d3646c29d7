/** Lines that say something are plain to see: edges of controls in every colour, and all lines in high contrast. */
import { expect, type Page, test } from '@playwright/test';
import { remember, results, visit } from '../site.ts';

const report = '/reports/linchuanwan-2018/';

/** How far the colour of a property stands out from the ground of the page (WCAG 2.2), for each element that is in sight. */
async function ratios(page: Page, selector: string, property: string): Promise<number[]> {
  const found = await page.locator(selector).evaluateAll((elements, property) => {
    const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const luminance = (...colours: string[]) => {
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((n) =>
        n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4,
      ) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = getComputedStyle(document.body).backgroundColor;
    return elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const [a, b] = [luminance(ground), luminance(ground, getComputedStyle(element).getPropertyValue(property))];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      });
  }, property);
  expect(found.length, `${selector} is in sight`).toBeGreaterThan(0);
  return found;
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`in ${colorScheme} colours the edges of controls stand out 3:1`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of [results, report, '/timeline/']) {
      await visit(page, path);
      const edges = await ratios(page, '.find input, .find button, select, button.copy, .name', 'border-top-color');
      expect(edges.length).toBeGreaterThan(1);
      expect(Math.min(...edges), path).toBeGreaterThanOrEqual(3);
    }
  });

const ways: [string, (page: Page) => Promise<unknown>][] = [
  ['the system asks for', (page) => page.emulateMedia({ contrast: 'more' })],
  ['is chosen', (page) => remember(page, { contrast: 'high' })],
];
for (const [name, prepare] of ways)
  test(`in the high contrast that ${name}, lines under links and figures and edges of bars stand out 4.5:1`, async ({
    page,
  }) => {
    await prepare(page);
    await page.goto(report);
    for (const [selector, property] of [
      ['.meta a', 'text-decoration-color'],
      ['.figure > .noted', 'text-decoration-color'],
    ] as const)
      expect(Math.min(...(await ratios(page, selector, property))), selector).toBeGreaterThanOrEqual(4.5);
    await expect(page.locator('.meta a').first()).toHaveCSS('text-decoration-thickness', '2px');
    await page.goto('/');
    expect(Math.min(...(await ratios(page, '.picture .axis', 'stroke')))).toBeGreaterThanOrEqual(4.5);
    await visit(page, results);
    await expect(page.locator('#results mark').first()).toHaveCSS('box-shadow', /rgb\(0, 0, 0\) 0px 2px/);
  });

test('no words are underlined twice', async ({ page }) => {
  let spans = 0;
  for (const path of ['/', '/unions/', '/search/']) {
    await page.goto(path);
    const twice = await page.evaluate(() => {
      const underlined = (element: Element) => getComputedStyle(element).textDecorationLine === 'underline';
      const spans = [...document.querySelectorAll('main a .title > span')];
      const both = spans.filter((span) => underlined(span) && underlined(span.closest('a') as Element));
      return { spans: spans.length, both: both.length };
    });
    spans += twice.spans;
    expect(twice.both, path).toBe(0);
  }
  expect(spans).toBeGreaterThan(10);
});

test('the line under a link runs under all its words', async ({ page }) => {
  let parts = 0;
  for (const path of ['/glossary/', '/timeline/', '/topics/', results]) {
    await visit(page, path);
    const bare = await page.evaluate(() => {
      /** Whether the line of a link, or of a part of it, reaches these words: an inline block above them has none of it. */
      const reached = (words: Element | null, link: Element): boolean => {
        const { display, textDecorationLine } = getComputedStyle(words ?? link);
        if (textDecorationLine === 'underline') return true;
        return words !== null && words !== link && display === 'inline' && reached(words.parentElement, link);
      };
      const parts = [...document.querySelectorAll('main a:has(.title)')].flatMap((link) =>
        [...link.querySelectorAll('*')]
          .filter((part) => part.childElementCount === 0 && part.textContent?.trim())
          .map((part) => ({ text: part.textContent, bare: !reached(part, link) })),
      );
      return { parts: parts.length, bare: parts.filter((part) => part.bare).map(({ text }) => text) };
    });
    parts += bare.parts;
    expect(bare.bare, path).toEqual([]);
  }
  expect(parts).toBeGreaterThan(20);
});
