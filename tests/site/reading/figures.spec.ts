/** Figures side by side: pictures, the tables beside them, and what is chosen to be compared. */
import { expect, test } from '@playwright/test';

test('a picture says what the table beside it says', async ({ page }) => {
  for (const path of ['/figures/members/', '/figures/audiences/', '/unions/linchuanwan/', '/figures/compare/']) {
    await page.goto(path);
    const pictures = await page.locator('[data-peers]').evaluateAll((figures) =>
      figures.map((figure) => {
        const rows = [...figure.querySelectorAll('tr[data-figure]')].map((row) => ({
          id: row.getAttribute('data-figure'),
          // Time and the source's words; the union of one alone stands in the picture's title.
          cells: [...row.querySelectorAll('td')].slice(0, 2).map((cell) => cell.textContent?.trim() ?? ''),
        }));
        const marks = (form: string) =>
          [...figure.querySelectorAll(`svg.${form} [data-figure]`)].map((mark) => ({
            id: mark.getAttribute('data-figure'),
            words: mark.textContent ?? '',
          }));
        return { rows, forms: [marks('wide'), marks('narrow'), marks('tall')] };
      }),
    );
    expect(pictures.length).toBeGreaterThan(0);
    for (const { rows, forms } of pictures)
      for (const marks of forms) {
        expect(marks.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
        rows.forEach(({ cells }, i) => {
          for (const cell of cells) expect(marks[i]?.words).toContain(cell);
        });
      }
  }
});

test('a picture can be had as SVG and as PNG', async ({ page, request }) => {
  await page.goto('/figures/members/');
  const links = page.locator('.compared a[download]');
  await expect(links).toHaveText(['SVG', 'PNG']);
  const [svg, png] = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(await (await request.get(svg ?? '')).text()).toMatch(
    /^<svg [^>]*xmlns=.*来源：《[\s\S]*取用日期\d{4}-\d{2}-\d{2}/,
  );
  expect([...(await (await request.get(png ?? '')).body()).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
});

test('what is compared stands in the address', async ({ page }) => {
  await page.goto('/figures/compare/?union=qinghe');
  const unions = () =>
    page
      .locator('.peers tbody tr:visible')
      .evaluateAll((rows) => [...new Set(rows.map((r) => r.getAttribute('data-union')))]);
  await expect.poll(unions).toEqual(['qinghe']);
  await page.getByRole('checkbox', { name: '工会会员数' }).check();
  await expect(page).toHaveURL(/\?union=qinghe&metric=members$/);
  await expect(page.getByRole('status')).toHaveText('1个指标');
  await expect(page.locator('section[data-metric]:visible')).toHaveCount(1);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: '工会会员数' })).not.toBeChecked();
  await page.getByRole('button', { name: '显示全部' }).click();
  await expect.poll(unions).toEqual(['linchuanwan', 'qinghe']);
  await expect(page).toHaveURL(/\/figures\/compare\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('two unions have a page of what they share', async ({ page }) => {
    await page.goto('/figures/compare/');
    await expect(page.locator('.choice')).toBeHidden();
    await page.getByRole('link', { name: '临川湾与青禾' }).click();
    await expect(page).toHaveURL(/\/figures\/compare\/linchuanwan-and-qinghe\/$/);
    await expect(page.locator('.compared').first()).toContainText('青禾');
  });
});
