/** What readers see of the history of a page, and of what changed since they cited it. tests/fixtures/site/content/history.txt says it. */
import { expect, test } from '@playwright/test';

const report = '/reports/linchuanwan-2018/';

test('a page says when it was first published, when it last changed and what changed', async ({ page }) => {
  await page.goto(report);
  const history = page.getByRole('region', { name: '首次发布与修改' });
  await expect(history).toContainText('首次发布 2026年11月21日 · 最近修改 2026年11月28日');
  await history.getByText('改了什么').click();
  await expect(history.getByRole('listitem')).toHaveText(
    /^\s*2026年11月28日（第2版）：更正一处人数。改第3—4段，大事1条，数据1项；增第11段。\s*$/,
  );
  await page.goto('/unions/qinghe-tea/');
  await expect(history).toContainText('首次发布 2026年11月21日');
  await expect(history).not.toContainText('最近修改');
});

test('an address with the day of a citation marks what changed since, and says of its place whether it did', async ({
  page,
}) => {
  await page.goto(`${report}?as-of=2026-11-22#p3`);
  const notice = page.getByRole('complementary', { name: '引用以后的修改' });
  await expect(notice).toContainText(
    '2026年11月22日以来，本页改过1次，改过的地方标了“已改”。第3段已改（2026年11月28日）。',
  );
  for (const id of ['p3', 'p4', 'p11'])
    await expect(page.locator(`#${id}`)).toContainText('此段已改（2026年11月28日）');
  await expect(page.locator('#p5')).not.toContainText('已改');
  await expect(page.locator('#linchuanwan-2018-lawyers + small')).toHaveText('已改（2026年11月28日）');
  await page.goto(`${report}?as-of=2026-11-22#p5`);
  await expect(notice).toContainText('第5段没有改。');
  await page.goto(`${report}?as-of=2026-11-28#p3`);
  await expect(notice).toHaveText('2026年11月28日以来，本页没有改过。');
  await page.goto(`/zh-hant${report}?as-of=2026-11-22#p3`);
  await expect(page.locator('#p3')).toContainText('此段已改');
});

test('the changes of the archive stand on a page, the newest day first', async ({ page }) => {
  await page.goto('/changes/');
  const days = page.locator('main section');
  await expect(days.getByRole('heading')).toHaveText(['2026年11月28日', '2026年11月21日']);
  await expect(days.first()).toContainText('更正一处人数。改第3—4段');
  await expect(days.first()).toContainText('补写接通的时间。');
  await page.getByRole('link', { name: '2026年', exact: true }).click();
  await expect(page.locator('#d2026-11-28')).toBeVisible();
});

test('a reader who tells of an error sends the place, the words and the edition', async ({ page }) => {
  await page.goto(report);
  const filled = (href: string | null) => new URL(href ?? '').searchParams.get('body') ?? '';
  const foot = page.getByRole('contentinfo').getByRole('link', { name: '指出错误' });
  expect(filled(await foot.getAttribute('href'))).toMatch(
    /reports\/linchuanwan-2018\/\r\n位置：\r\n版本：2026-11-28\r\n/,
  );
  await page.evaluate(() => {
    const words = document.querySelector('#p2')?.lastChild;
    if (words) getSelection()?.selectAllChildren(words.parentElement as Element);
  });
  const tell = page.getByRole('main').getByRole('link', { name: '指出错误' });
  await expect(tell).toBeVisible();
  expect(filled(await tell.getAttribute('href'))).toMatch(
    /#p2\r\n位置：第2段\r\n文字：.+\r\n来源行号：第16—19行\r\n版本：2026-11-28\r\n有误之处：/,
  );
});

test('a slip is filled in by the link that led to it, copied, and stays empty without one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/about/corrections/?title=某报告&url=https://x/a/?as-of=2026-11-28%23p2&words=甲');
  await page.getByLabel('有误之处').fill('乙');
  await page.getByRole('button', { name: '复制勘误单' }).click();
  await expect(page.getByRole('status')).toContainText('已复制勘误单');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '题目：某报告\n网址（带日期）：https://x/a/?as-of=2026-11-28#p2\n位置：\n页面上的文字：甲\n来源的行号：\n有误之处：乙\n应当是：\n依据：',
  );
  await page.goto('/about/corrections/');
  await expect(page.getByLabel('题目')).toHaveValue('');
});
