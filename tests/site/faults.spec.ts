/** What goes wrong at readers’: old browsers, what is refused, parts that do not come (docs/reliability.md). */
import { expect, type Page, test } from '@playwright/test';
import { fixture } from './site.ts';

const report = '/reports/linchuanwan-2018/';

const errorsOf = (page: Page) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
};

/** Rules that an old browser does not know are none to it, and functions that it lacks are not there. */
async function makeOld(page: Page) {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(':has(', ':has-unknown(').replaceAll('light-dark(', 'unknown(');
    await route.fulfill({ response, body });
  });
  await page.addInitScript(() => {
    const gone: [object, string][] = [
      [Document.prototype, 'startViewTransition'],
      [Element.prototype, 'checkVisibility'],
      [Navigator.prototype, 'serviceWorker'],
      [window, 'requestIdleCallback'],
      [window, 'caches'],
    ];
    for (const [owner, name] of gone) delete (owner as Record<string, unknown>)[name];
  });
}

test('a browser without :has(), light-dark(), view transitions, idle time and workers reads and searches', async ({
  page,
}) => {
  const errors = errorsOf(page);
  await makeOld(page);
  await page.goto(report);
  await expect(page.locator('.text > p').first()).toBeVisible();
  await expect(page.locator('[data-keep]')).toBeHidden();
  await page.goto('/timeline/');
  await expect(page.locator('.timeline li').first()).toBeVisible();
  await page.goto('/search/?q=职工书屋');
  await expect(page.locator('#results > li a[href]').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('where cookies and all that is kept are refused, pages work, and keeping says that it is refused', async ({
  page,
}) => {
  const errors = errorsOf(page);
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto(report);
  await page.locator('[data-keep] button').click();
  await expect(page.locator('[data-keep] [role=status]')).toContainText('浏览器不许');
  await page.goto('/search/?q=职工书屋');
  await expect(page.locator('#results > li a[href]').first()).toBeVisible();
  expect(errors).toEqual([]);
});

for (const [what, answer] of [
  ['is not there', { status: 404, body: 'not here' }],
  ['is damaged', { status: 200, body: 'not an index' }],
] as const)
  test(`where a part of the index ${what}, search says that it failed, and reading goes on`, async ({ page }) => {
    await page.route('**/pagefind/index/**', (route) => route.fulfill(answer));
    await page.goto('/search/?q=海员');
    await expect(page.locator('#search-status')).toContainText('检索没有成功');
    await page.goto(report);
    await expect(page.locator('.text > p').first()).toBeVisible();
  });

test('where scripts do not come, all is there to read', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(fixture.url + report);
  await expect(page.locator('.text > p').first()).toBeVisible();
  await page.locator('main a[href*="/milestones/"]').first().click();
  await expect(page).toHaveURL(/\/milestones\//);
});
