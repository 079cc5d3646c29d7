/**
 * How pages look: the first window of each kind of page against a small grey picture of it in tests/site/look/. A picture
 * has a dot for every 16 px, so that other fonts and a few new words pass, and a broken layout, a lost style or a wrong
 * colour does not. After a wanted change: `npm run look`, and look at what it draws.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { type Choice, choose, embeds, kindOf, kinds, results, visit } from './site.ts';

const folder = 'tests/site/look';
const grain = 16;
/** How far apart the pictures may be: on average, and the share of dots that differ plainly. Of 255, and of 1. */
const tolerance = { mean: 8, plainly: 0.1, plain: 40 };

/** A way to open pages, and the looks that an open page can be shown in. */
interface Opening {
  name: string;
  width: number;
  prefix?: string;
  javaScriptEnabled?: false;
  looks: Look[];
}

interface Look extends Choice {
  name: string;
  dark?: boolean;
}

const openings: Opening[] = [
  {
    name: 'on a phone',
    width: 390,
    looks: [{ name: 'phone' }, { name: 'phone-dark', dark: true }, { name: 'phone-care', size: 'care' }],
  },
  { name: 'in Traditional', width: 390, prefix: '/zh-hant', looks: [{ name: 'phone-traditional' }] },
  { name: 'without script', width: 390, javaScriptEnabled: false, looks: [{ name: 'phone-no-script' }] },
  {
    name: 'on a desk',
    width: 1280,
    looks: [{ name: 'desk' }, { name: 'desk-dark', dark: true }, { name: 'desk-contrast', contrast: 'high' }],
  },
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

/** What is wrong with the page that is open in one look, or an empty text; its picture is drawn anew where that is asked for. */
async function wrongIn(page: Page, path: string, { name, dark, ...choice }: Look): Promise<string> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await choose(page, choice);
  const file = `${folder}/${name}-${nameOf(path)}.png`;
  const drawn = await dots(page);
  if (test.info().config.updateSnapshots === 'all') await sharp(drawn).toFile(file);
  const wrong = existsSync(file) ? await compare(drawn, file) : 'no picture';
  return wrong && `${path}: ${wrong} (${file})`;
}

for (const { name, width, looks, javaScriptEnabled = true, prefix = '' } of openings) {
  // Without script nothing is found; frames have no Traditional edition.
  const paths = [...kinds, ...(javaScriptEnabled ? [results] : []), ...(prefix ? [] : embeds)];
  test.describe(name, () => {
    test.use({ javaScriptEnabled, viewport: { width, height: 800 }, timezoneId: 'Asia/Shanghai' });

    test(`each kind of page looks as in the pictures, ${name}`, async ({ page }) => {
      test.setTimeout(120_000);
      mkdirSync(folder, { recursive: true });
      const wrong: string[] = [];
      for (const path of paths) {
        await visit(page, prefix + path);
        // A frame has no script, so nothing that a reader chose is known there.
        const shown = embeds.includes(path) ? looks.filter(({ size, contrast }) => !size && !contrast) : looks;
        for (const look of shown) wrong.push(await wrongIn(page, path, look));
      }
      expect(wrong.filter(Boolean)).toEqual([]);
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
