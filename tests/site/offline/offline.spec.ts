/** 存到手机: what a reader keeps is read without a network, never old for long, and goes when it is to go. */
import { expect, type Page, test } from '@playwright/test';
import { fixture, kinds } from '../site.ts';
import { Host } from './host.ts';

// The real policy: a worker must be allowed by it.
test.use({ bypassCSP: false, serviceWorkers: 'allow' });

let host: Host;
test.beforeEach(async () => {
  host = new Host(fixture.folder);
  await host.up();
});
test.afterEach(() => host.down());

const report = '/reports/linchuanwan-2018/';
const list = '/offline/lists/reports/linchuanwan-2018.json';

const keepOn = async (page: Page, unit: string) => {
  const place = page.locator(`[data-keep="${unit}"]`);
  await place.getByRole('button').click();
  await expect(place.getByRole('status')).toContainText(/没有网络也能读|沒有網絡也能讀/);
};
const keepReport = async (page: Page) => {
  await page.goto(host.url + report);
  await keepOn(page, 'reports/linchuanwan-2018');
};

/** What the browser holds of the site. */
const held = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    const workers = await navigator.serviceWorker.getRegistrations();
    return { files: files.reduce((sum, n) => sum + n, 0), workers: workers.length };
  });

test('who keeps nothing has no worker and nothing kept', async ({ page }) => {
  for (const path of ['/offline/', report, ...kinds.slice(0, 4)]) {
    await page.goto(host.url + path);
    expect(await held(page), path).toEqual({ files: 0, workers: 0 });
  }
});

test('without script nothing is offered', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(host.url + report);
  await expect(page.getByText('存到手机').filter({ visible: true })).toHaveCount(0);
  await page.goto(`${host.url}/offline/`);
  await expect(page.locator('noscript')).toBeVisible();
  await expect(page.getByRole('button', { name: /存到手机/ })).toHaveCount(0);
  await page.close();
});

test('a kept report is read without a network, with its milestones; what is not kept says so, and so does search', async ({
  page,
  context,
}) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await keepReport(page);
  await host.down();
  await context.setOffline(true);
  await page.goto(host.url + report);
  await expect(page.locator('.text')).toContainText('职工');
  expect(await page.evaluate(() => [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0))).toBe(true);
  await page.locator('main a[href*="/milestones/"]').first().click();
  await expect(page).toHaveURL(/\/milestones\//);
  await expect(page.locator('h1')).not.toHaveText('存到手机');
  await page.goto(`${host.url}/glossary/`);
  await expect(page.locator('h1')).toHaveText('存到手机');
  await expect(page.locator('#ui-kept-said')).toContainText('要看的那一页没有存');
  await page.locator('#ui-kept a').first().click();
  await expect(page).toHaveURL(host.url + report);
  await page.goto(`${host.url}/search/?q=工会`);
  await expect(page.locator('#search-status')).toContainText('没有网络也能检索');
  expect(problems).toEqual([]);
  await host.up();
});

test('where the whole archive is kept, search works without a network', async ({ page, context }) => {
  await page.goto(`${host.url}/offline/`);
  await keepOn(page, 'all');
  await expect(page.locator('#ui-kept-said')).toContainText('MB');
  await host.down();
  await context.setOffline(true);
  await page.goto(`${host.url}/search/?q=职工书屋`);
  await page.locator('#results > li a[href]').first().click();
  await expect(page.locator('main')).toContainText('职工书屋');
  await page.goto(`${host.url}/glossary/`);
  await expect(page.locator('h1')).not.toHaveText('存到手机');
  await host.up();
});

test('a new build is seen on the next visit, and after it without a network; what is withdrawn goes', async ({
  page,
}) => {
  await keepReport(page);
  const gone = '/milestones/linchuanwan-seafarers-2013-11-founding/';
  const html = host.text(report) ?? '';
  expect(host.text(gone)).toBeDefined();
  host.publish(list, { [report]: html.replace(/<h1[^>]*>/, '$&改过的'), [gone]: null });
  await page.reload();
  await expect(page.locator('h1')).toContainText('改过的');
  const has = (path: string) => page.evaluate(async (path) => (await caches.match(path))?.text(), path);
  await expect.poll(() => has(gone)).toBeUndefined();
  expect(await has(report)).toContain('改过的');
  expect(await page.goto(host.url + gone).then((answer) => answer?.status())).toBe(404);
  await host.down();
  await page.goto(host.url + report);
  await expect(page.locator('h1')).toContainText('改过的');
  await host.up();
});

test('where the network says nothing, the kept page comes after a while', async ({ page }) => {
  await keepReport(page);
  host.silent = true;
  await page.goto(host.url + report);
  await expect(page.locator('.text')).toContainText('职工');
});

test('a file that is not what the list says is not kept, and the reader is told', async ({ page }) => {
  host.changed.set('/milestones/linchuanwan-seafarers-2013-11-founding/index.html', '被换过');
  await page.goto(host.url + report);
  const place = page.locator('[data-keep]');
  await place.getByRole('button').click();
  await expect(place.getByRole('status')).toContainText('与清单不符');
  expect(await held(page)).toEqual({ files: 0, workers: 0 });
});

test('what is removed goes, and the switch takes all away', async ({ page }) => {
  await keepReport(page);
  await page.goto(`${host.url}/offline/`);
  await keepOn(page, 'unions/qinghe');
  const both = await held(page);
  await page.locator('#ui-kept li:has(a[href="/unions/qinghe/"])').getByRole('button').click();
  await expect(page.locator('#ui-kept li')).toHaveCount(1);
  expect((await held(page)).files).toBeLessThan(both.files);
  await page.getByRole('button', { name: '关掉，全部清除' }).click();
  await expect(page.locator('#ui-kept-said')).toContainText('已经关掉');
  expect(await held(page)).toEqual({ files: 0, workers: 0 });
});

test('under a base and in Traditional characters it is the same', async ({ page, context }) => {
  const based = new Host('.build/base');
  await based.up();
  const at = `${based.url}/archive/zh-hant/`;
  await page.goto(`${at}offline/`);
  await keepOn(page, 'unions/taishan');
  await based.down();
  await context.setOffline(true);
  await page.goto(`${at}unions/taishan/`);
  await expect(page.locator('h1')).toContainText('台山市總工會');
  await page.goto(`${at}glossary/`);
  await expect(page.locator('h1')).toHaveText('存到手機');
  await expect(page.locator('#ui-kept-said')).toContainText('沒有網絡');
});
