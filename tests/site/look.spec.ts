/**
 * How pages look: the first window of each kind of page against a small grey picture of it in tests/site/look/. A picture
 * has a dot for every 16 px, so that other fonts and a few new words pass, and a broken layout, a lost style or a wrong
 * colour does not. After a wanted change: `npm run look`, and look at what it draws.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { embeds, kindOf, kinds, remember, results, visit } from './site.ts';

const folder = 'tests/site/look';
const grain = 16;
/** How far apart the pictures may be: on average, and the share of dots that differ plainly. Of 255, and of 1. */
const tolerance = { mean: 8, plainly: 0.1, plain: 40 };

interface Look {
  name: string;
  width: number;
  colorScheme?: 'dark';
  prefix?: string;
  javaScriptEnabled?: false;
  /** What the reader chose in 显示. */
  choice?: Parameters<typeof remember>[1];
}

const looks: Look[] = [
  { name: 'phone', width: 390 },
  { name: 'phone-dark', width: 390, colorScheme: 'dark' },
  { name: 'phone-traditional', width: 390, prefix: '/zh-hant' },
  { name: 'phone-care', width: 390, choice: { size: 'care' } },
  { name: 'phone-no-script', width: 390, javaScriptEnabled: false },
  { name: 'desk', width: 1280 },
  { name: 'desk-dark', width: 1280, colorScheme: 'dark' },
  { name: 'desk-contrast', width: 1280, choice: { contrast: 'high' } },
];

/** `/milestones/x/` → `milestones-x`, whichever milestone it is. */
const nameOf = (path: string) =>
  path === results
    ? 'search-results'
    : kindOf(path).replace('.html', '').replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'home';

/** The window as it is drawn. On a busy machine Chromium is now and then “unable to capture screenshot”, and able right after. */
async function shoot(page: Page, tries = 3): Promise<Buffer> {
  try {
    return await page.screenshot({ animations: 'disabled', caret: 'hide' });
  } catch (error) {
    if (tries === 1 || !String(error).includes('Unable to capture screenshot')) throw error;
    return shoot(page, tries - 1);
  }
}

/** The window as grey dots. */
async function dots(page: Page) {
  const shot = await shoot(page);
  const { width = 0, height = 0 } = await sharp(shot).metadata();
  return sharp(shot)
    .greyscale()
    .resize(Math.round(width / grain), Math.round(height / grain), { kernel: 'lanczos3' })
    .png({ compressionLevel: 9, palette: false })
    .toBuffer();
}

const grey = (picture: Buffer | string) => sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });

/** What is wrong between two pictures, or an empty text. */
export async function compare(drawn: Buffer, reference: Buffer | string): Promise<string> {
  const [a, b] = await Promise.all([grey(drawn), grey(reference)]);
  if (a.info.width !== b.info.width || a.info.height !== b.info.height) return 'another size';
  const apart = [...a.data].map((value, i) => Math.abs(value - (b.data[i] ?? 0)));
  const mean = apart.reduce((sum, d) => sum + d, 0) / apart.length;
  const plainly = apart.filter((d) => d > tolerance.plain).length / apart.length;
  return mean > tolerance.mean || plainly > tolerance.plainly
    ? `${mean.toFixed(1)} apart on average, ${(100 * plainly).toFixed(0)} % of dots plainly`
    : '';
}

for (const { name, width, colorScheme = 'light', javaScriptEnabled = true, prefix = '', choice = {} } of looks) {
  // Without script nothing is found; frames have no Traditional edition.
  const paths = [...kinds, ...(javaScriptEnabled ? [results] : []), ...(prefix ? [] : embeds)];
  test.describe(name, () => {
    test.use({ colorScheme, javaScriptEnabled, viewport: { width, height: 800 }, timezoneId: 'Asia/Shanghai' });

    test(`each kind of page looks as in the pictures, ${name}`, async ({ page }) => {
      test.setTimeout(120_000);
      await remember(page, choice);
      mkdirSync(folder, { recursive: true });
      const found: string[] = [];
      for (const path of paths) {
        await visit(page, prefix + path);
        const file = `${folder}/${name}-${nameOf(path)}.png`;
        const drawn = await dots(page);
        if (test.info().config.updateSnapshots === 'all') await sharp(drawn).toFile(file);
        const wrong = existsSync(file) ? await compare(drawn, file) : 'no picture';
        if (wrong) found.push(`${prefix}${path}: ${wrong} (${file})`);
      }
      expect(found).toEqual([]);
    });
  });
}

test('the comparison sees a page without its styles, and passes over other fonts', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/reports/linchuanwan-2018/');
  const right = await dots(page);
  await page.evaluate(() => document.documentElement.style.setProperty('--hei', 'serif'));
  expect(await compare(await dots(page), right)).toBe('');
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) link.remove();
  });
  expect(await compare(await dots(page), right)).not.toBe('');
});
