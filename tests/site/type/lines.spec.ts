/** Lines: the last of a justified paragraph keeps its natural width; none begins or ends with a mark that may not stand there. */
import { expect, test } from '@playwright/test';
import { results, sitemap, visit } from '../site.ts';
import { numbered, stretched, tornNumbers, wrongLines } from './lines.ts';

const reports = sitemap.filter((path) => /^\/reports\/.+/.test(path));
const milestones = sitemap.filter((path) => /^\/milestones\/.+/.test(path));

for (const path of reports) {
  test(`${path} has no line stretched, torn, or begun or ended by a mark that may not stand there`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await wrongLines(page, 'report')).toEqual([]);
  });

  test(`/zh-hant${path} stretches no last line`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/zh-hant${path}`);
    expect(await stretched(page, '.text > p')).toEqual([]);
  });
}

test('no line of a milestone is begun or ended by a mark that may not stand there', async ({ page }) => {
  expect(milestones.length).toBeGreaterThan(20);
  for (const path of milestones) {
    await page.goto(path);
    expect(await wrongLines(page, 'milestone'), path).toEqual([]);
  }
});

test('headings break between clauses', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/reports/linchuanwan-2018/');
  const clauses = page.locator('h2#outlook > span');
  await expect(clauses).toHaveText(['展望篇：', '坚持正确方向', '打造“四型”工会']);
  const tops = await clauses.evaluateAll((all) => all.map((span) => span.getBoundingClientRect().height));
  expect(Math.max(...tops)).toBeLessThan(1.5 * Math.min(...tops));
});

for (const width of [390, 1280])
  test(`at ${width} px no line tears a number from its unit, or a range or a day apart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [`/zh-hant${reports[0]}`, `/citations/${reports[0]?.split('/')[2]}/`, '/about/']) {
      await page.goto(path);
      expect(await tornNumbers(page, numbered), path).toEqual([]);
    }
  });

test('no line of what is found tears a number from its unit; its titles break between clauses', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await visit(page, results);
  expect(await tornNumbers(page, '#results p')).toEqual([]);
  await visit(page, '/search/?q=唱响港城');
  const clauses = page.locator('#results h2', { hasText: '唱响港城' }).locator('.title > span');
  await expect(clauses).toHaveText(['临川湾市总工会：', '唱响港城动人心弦的劳动者之歌']);
  const [first, second] = await clauses.evaluateAll((all) => all.map((span) => span.getBoundingClientRect().top));
  expect(second).toBeGreaterThan(first ?? 0);
});

test('a day has the same gaps after its year as after its month; two marks in a row have none', async ({ page }) => {
  await page.goto('/timeline/months/11/');
  const [year, month] = await page
    .locator('time', { hasText: /^\d{4}年\d+月\d+日$/ })
    .first()
    .evaluate((time) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(time, NodeFilter.SHOW_TEXT);
      const widths: number[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (const { index } of node.data.matchAll(/[年月]/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          widths.push(range.getBoundingClientRect().width);
        }
      }
      return widths;
    });
  expect(year).toBeCloseTo(month ?? 0, 0);
  await page.goto('/glossary/');
  await expect(page.getByText('“三支队伍”（青禾）', { exact: true }).first()).toBeVisible();
  const titles = await page.locator('.title').evaluateAll((all) => all.map((title) => title.innerHTML));
  expect(titles.filter((title) => title.includes('”（')).length).toBeGreaterThan(0);
  expect(titles.filter((title) => /”<wbr>（/.test(title))).toEqual([]);
});

test('contents break between words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/reports/linchuanwan-2025/');
  const entry = page
    .getByRole('navigation', { name: '目录' })
    .getByRole('link', { name: '团结带领广大职工同心同向同行' });
  const [words, lines] = await entry.evaluate((link) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    const tops: number[][] = [];
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      tops.push([...range.getClientRects()].map(({ top }) => top));
    }
    return [tops.map((rects) => rects.length), new Set(tops.flat()).size];
  });
  expect(lines).toBeGreaterThan(1);
  expect(new Set(words)).toEqual(new Set([1]));
});

test('no range of lines breaks', async ({ page }) => {
  await page.goto('/reports/linchuanwan-2018/');
  const ranges = page.locator('.after small .hold');
  expect(await ranges.count()).toBeGreaterThan(20);
  expect(await ranges.evaluateAll((all) => all.filter((range) => range.getClientRects().length > 1).length)).toBe(0);
});

test('what WebKit does badly is kept from it alone: digits stand off and last lines are evened here', async ({
  page,
}) => {
  await page.goto(reports[0] ?? '');
  await expect(page.locator('body')).toHaveCSS('text-autospace', 'normal');
  await expect(page.locator('.text > p').first()).toHaveCSS('text-wrap', 'pretty');
});
