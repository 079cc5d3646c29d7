/** The archive opened from a folder, without a server: reading, timeline, filters and search, and nothing from the network. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { fileEdition } from '../../src/outputs/package/file-edition.ts';
import { fixture } from './site.ts';

test.use({ bypassCSP: false });
test.describe.configure({ mode: 'serial' });

const folder = mkdtempSync(join(tmpdir(), 'file-edition-'));
const at = (path: string) => `${pathToFileURL(folder)}/${path}`;
test.beforeAll(() => fileEdition(fixture.folder, folder, '/'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What browsers complain of, and what is asked of anything but the folder. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && seen.push(message.text()));
  page.on('pageerror', (error) => seen.push(error.message));
  // What a page that is left asked for is broken off.
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') seen.push(`${reason}: ${request.url()}`);
  });
  page.on('request', (request) => /^(?:file|data|blob):/.test(request.url()) || seen.push(request.url()));
  return seen;
}

for (const [name, under, query] of [
  ['Simplified', '', '职工书屋'],
  ['Traditional', 'zh-hant/', '職工書屋'],
] as const)
  test(`it is read and searched in ${name} characters`, async ({ page }) => {
    const seen = watch(page);
    await page.goto(at(`${under}index.html`));
    await page.locator('nav a[href*="reports/index.html"]').first().click();
    await page.locator('main h2 a, main h3 a').first().click();
    await expect(page).toHaveURL(/\/reports\/[\w-]+\/index\.html$/);
    await page.goto(at(`${under}search/index.html?q=${encodeURIComponent(query)}`));
    const first = page.locator('#results > li a[href]').first();
    await first.click();
    await expect(page).toHaveURL(new RegExp(`^${at(under)}.*index\\.html`));
    await expect(page.locator('main')).toContainText(query);
    expect(seen).toEqual([]);
  });

test('the dialog searches, and the timeline filters', async ({ page }) => {
  const seen = watch(page);
  await page.goto(at('about/index.html'));
  await page.keyboard.press('/');
  await page.keyboard.type('海员');
  await expect(page.locator('dialog a[href]').first()).toBeVisible();
  await page.goto(at('timeline/index.html'));
  const shown = () =>
    page.locator('.timeline li').evaluateAll((all) => all.filter((item) => item.checkVisibility()).length);
  const all = await shown();
  await page.getByLabel('种类').selectOption('award');
  await expect.poll(shown).toBeLessThan(all);
  expect(await shown()).toBeGreaterThan(0);
  expect(seen).toEqual([]);
});
