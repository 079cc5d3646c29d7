/** Reading and linking: without script, light, and every fragment landing. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fixture, follow, kindOf, kinds, sitemap } from '../site.ts';

const reports = sitemap.filter((path) => /^\/reports\/.+/.test(path));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of reports) {
    test(`${path} can be read and linked into`, async ({ page }) => {
      await page.goto(path);
      expect(((await page.locator('.text').textContent()) ?? '').length).toBeGreaterThan(800);
      const figure = page.locator('.text .figure[id]').first();
      await page.goto(`${path}#${await figure.getAttribute('id')}`);
      await expect(figure).toBeInViewport();
      const paragraph = page.locator('.text p[id]').last();
      await page.goto(`${path}#${await paragraph.getAttribute('id')}`);
      await expect(paragraph).toBeInViewport();
    });
  }

  test('search without script lists what there is', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('main').getByRole('link', { name: '临川湾市总工会', exact: true })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: '2018年', exact: true })).toBeVisible();
  });
});

// Pages that are read have the one style sheet; those that list what there is have a second.
const read = ['/reports/x/', '/milestones/x/', '/citations/x/', '/glossary/x/', '/about/', '/404.html'];

// One page a test: what the page before asks for late would be counted as this one's.
for (const path of kinds) {
  test(`${path} waits for a style sheet or two and the reader’s choice of colours, and asks for one script more`, async ({
    page,
  }) => {
    const { asked, settled } = follow(page);
    await page.goto(path);
    await settled();
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
        .map(({ name }) => new URL(name).pathname.replace(/[\w.-]+\.css$/, 'all.css')),
    );
    const styles = blocking.filter((file) => file === '/assets/all.css');
    expect(styles.length).toBeLessThanOrEqual(read.includes(kindOf(path)) ? 1 : 2);
    expect(blocking.sort()).toEqual([...styles, '/display.js']);
    // Once they are painted, pages that answer a choice ask for what answers.
    const answers =
      ['/search/', '/figures/compare/', '/offline/', '/unions/x/timeline/'].includes(kindOf(path)) ||
      (await page.locator('#ui-list-filters, #ui-slip').count()) > 0;
    const others = asked.filter(({ pathname }) => pathname !== '/favicon.svg' && !answers);
    expect(others.length, others.join(' ')).toBeLessThanOrEqual(3 + styles.length);
  });
}

test('every milestone of the 2018 chronicle has an address of its own', async ({ page }) => {
  await page.goto('/reports/linchuanwan-2018/');
  const chronicle = page.locator('h2#chronicle ~ .event');
  const links = chronicle.locator('.event-title a');
  await expect(links).toHaveCount(19);
  for (const to of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
    expect(sitemap).toContain(to);
  }
});

test('a link to a paragraph can be copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/reports/linchuanwan-2018/');
  const mark = page.locator('.text p[id] > .mark').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const id = await page.locator('.text p[id]').first().getAttribute('id');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${baseURL}/reports/linchuanwan-2018/#${id}`);
});

test('no file of the site is empty', () => {
  const files = readdirSync(fixture.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(500);
  const empty = files
    .filter((entry) => statSync(`${entry.parentPath}/${entry.name}`).size === 0)
    .map((entry) => entry.name);
  expect(empty).toEqual([]);
});

test('the contents stand beside the text on a wide window', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/reports/linchuanwan-2018/');
  await expect(page.getByRole('navigation', { name: '目录' })).toBeVisible();
  await expect(page.getByRole('button', { name: '目录' })).toBeHidden();
});

for (const javaScriptEnabled of [true, false])
  test.describe(`on a phone, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 800 } });

    test('a button opens the contents, which lead to their section', async ({ page }) => {
      await page.goto('/reports/linchuanwan-2018/');
      const contents = page.getByRole('navigation', { name: '目录' });
      await expect(contents).toBeHidden();
      await page.getByRole('button', { name: '目录' }).click();
      await contents.getByRole('link').nth(1).click();
      await expect(page.locator('h2:target')).toBeInViewport();
      await expect(contents).toBeVisible({ visible: !javaScriptEnabled });
    });
  });

test('browsers of 2023 have the colours: none is asked for by light-dark(), which came a year later', () => {
  const styles = readdirSync(`${fixture.folder}/assets`).filter((file) => file.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  for (const file of styles)
    expect(readFileSync(`${fixture.folder}/assets/${file}`, 'utf8'), file).not.toContain('light-dark(');
});

test('a heading is named by its words, its link by the heading, a paragraph’s link by a number', async ({ page }) => {
  await page.goto('/reports/linchuanwan-2018/');
  const heads = await page.locator('.text :is(h2, h3)').allTextContents();
  expect(heads.length).toBeGreaterThan(5);
  for (const head of new Set(heads)) {
    // Clauses that go to the next line whole count as words apart.
    const name = new RegExp(`^${[...head.replaceAll(/\s/g, '')].join('\\s*')}$`);
    await expect(page.getByRole('heading', { name }).first()).toBeAttached();
    await expect(page.locator('.text').getByRole('link', { name }).first()).toBeAttached();
  }
  const marks = page.locator('.text :is(p, li) > .mark');
  await expect(marks.nth(2)).toHaveAccessibleName('第3段的链接');
  expect(new Set(await marks.evaluateAll((all) => all.map((a) => a.ariaLabel))).size).toBe(await marks.count());
});

test('on a phone what has the focus is not under the button of the contents', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/reports/linchuanwan-2025/');
  const covered = await page.evaluate(() => {
    const over = document.querySelector('.to-contents')?.getBoundingClientRect() ?? new DOMRect();
    const controls = [...document.querySelectorAll<HTMLElement>('.text :is(a, button), .after :is(a, button)')];
    if (controls.length < 50) throw new Error('too few controls');
    return controls.flatMap((e) => {
      e.focus();
      const { left, right, top, bottom } = e.getBoundingClientRect();
      const under = left >= over.left && right <= over.right && top >= over.top && bottom <= over.bottom;
      return e.checkVisibility() && under ? [e.outerHTML] : [];
    });
  });
  expect(covered).toEqual([]);
});

test('the contents open at the section that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.goto('/reports/linchuanwan-2025/#source');
  await page.getByRole('button', { name: '目录' }).click();
  const current = page.locator('.contents [aria-current]');
  await expect(current).toHaveText('来源与说明');
  await expect(current).toBeInViewport();
});
