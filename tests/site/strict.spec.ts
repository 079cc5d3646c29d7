/** Strict by default: on every kind of page, in both scripts, nothing is refused, asked of others, complained of or kept. */
import { expect, type Page, test } from '@playwright/test';
import { address } from '../../src/domain/addresses/address.ts';
import { headerPolicy } from '../../src/outputs/hosting/policy.ts';
import { embeds, fixture, follow, kinds, results, visit } from './site.ts';

test.use({ bypassCSP: false });

/** Whatever should not be: each with the page that it was seen on. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  const add = (what: string) => seen.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('request', (request) => request.url().startsWith(`${fixture.url}/`) || add(`asked ${request.url()}`));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && add(message.text()));
  page.on('pageerror', (error) => add(error.message));
  page.on('response', (response) => response.headers()['set-cookie'] && add('a cookie'));
  return seen;
}

/** As a host sends it (src/outputs/hosting); the page says the same of itself. */
const withHeaders = (page: Page) =>
  page.route('**/*', async (route) => {
    const response = await route.fetch();
    const path = new URL(route.request().url()).pathname;
    const kind = path.endsWith('/embed/') ? 'frame' : /\/$|\.html$/.test(path) ? 'page' : 'file';
    const headers = { ...response.headers(), 'content-security-policy': headerPolicy(kind) };
    await route.fulfill({ response, headers });
  });

for (const [script, of] of [
  ['Simplified', (path: string) => path],
  ['Traditional', address.traditional],
] as const)
  test(`every kind of page in ${script} characters`, async ({ page, context }) => {
    test.slow();
    const seen = watch(page);
    const { settled } = follow(page);
    await withHeaders(page);
    const paths = [...kinds, ...embeds, results, '/milestones/linchuanwan-2019-04-typo/'].map(of);
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) {
      await visit(page, path);
      await settled();
      await expect(page.locator('meta[http-equiv=content-security-policy]')).toHaveCount(1);
    }
    expect(await context.cookies()).toEqual([]);
    expect(seen).toEqual([]);
  });

test('search, the dialog and what pages remember are allowed too', async ({ page }) => {
  const seen = watch(page);
  await withHeaders(page);
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('工会');
  await expect(page.locator('dialog a, [role=listbox] a, [role=option]').first()).toBeVisible();
  await page.goto('/milestones/linchuanwan-2013-11-sailors/');
  await expect(page).toHaveURL(/linchuanwan-seafarers-2013-11-founding/);
  expect(seen).toEqual([]);
});

test('the policy refuses what it should: an inline script, another host', async ({ page }) => {
  const seen = watch(page);
  await page.goto('/about/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.head.append(script);
    return fetch('https://example.org/').catch(() => undefined);
  });
  expect(await page.title()).not.toBe('taken over');
  expect(seen.length).toBeGreaterThanOrEqual(2);
});
