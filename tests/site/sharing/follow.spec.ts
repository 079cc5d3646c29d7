/** Following the archive: the page that says how, its feeds and calendars, and a feed that a person opens. */
import { expect, test } from '@playwright/test';

test('every feed and calendar that the page names is there, of its kind', async ({ page, request }) => {
  await page.goto('/follow/');
  const links = await page
    .locator('main a[type]')
    .evaluateAll((all) => all.map((a) => [(a as HTMLAnchorElement).pathname, a.getAttribute('type')] as const));
  expect(links.length).toBeGreaterThan(6);
  for (const [path, type] of links) {
    const text = await (await request.get(path)).text();
    const begins = type === 'text/calendar' ? 'BEGIN:VCALENDAR' : type === 'application/atom+xml' ? '<?xml' : '{';
    expect(text.startsWith(begins), path).toBe(true);
  }
});

test('a feed that is opened in a browser can be read, and says what it is', async ({ page }) => {
  await page.goto('/feed.xml');
  const look = (selector: string, pseudo?: string) =>
    page.evaluate(
      ([selector, pseudo]) => {
        const element = document.querySelector(selector as string) as Element;
        const { display, content } = getComputedStyle(element, pseudo);
        return [display, content];
      },
      [selector, pseudo] as const,
    );
  expect((await look('entry > title'))[0]).toBe('block');
  expect((await look('entry > updated'))[0]).toBe('none');
  expect((await look('feed > title', '::after'))[1]).toContain('订阅软件');
});

test('a union’s feed tells of its new reports too', async ({ request }) => {
  const { items } = JSON.parse(await (await request.get('/unions/linchuanwan/feed.json')).text()) as {
    items: { url: string }[];
  };
  const kinds = items.map(({ url }) => new URL(url).pathname.split('/')[1]);
  expect(new Set(kinds)).toEqual(new Set(['reports', 'milestones']));
});

test('a year names the reports that speak of it, and what it has of figures', async ({ page }) => {
  await page.goto('/timeline/2018/');
  const reports = page.getByText('未见报道，不等于没有大事').getByRole('link');
  const own = reports.filter({ hasText: /^临川湾2018$/ });
  await expect(own).toHaveAttribute('href', '/reports/linchuanwan-2018/');
  expect(await page.locator('h2#figures ~ * tbody tr').count()).toBeGreaterThan(0);
});
