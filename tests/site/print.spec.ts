/** Paper: each page tells its own title at the head of every sheet, and nothing to press or to choose is printed. */
import { expect, test } from '@playwright/test';

const pages: [string, string, string][] = [
  ['/timeline/', '工运志', '大事年表'],
  ['/timeline/2024/', '工运志', '2024年大事'],
  ['/figures/members/', '工运志', '工会会员数'],
  ['/glossary/sange-yipi/', '工运志', '三个一批'],
  ['/zh-hant/timeline/2024/', '工運志', '2024年大事'],
  ['/zh-hant/figures/members/', '工運志', '工會會員數'],
];

for (const [path, name, title] of pages)
  test(`${path} prints with its title, without what is for the screen`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const head = await page.evaluate(() =>
      ['::before', '::after'].map((part) => {
        const { content, position } = getComputedStyle(document.body, part);
        return [content, position];
      }),
    );
    expect(head).toEqual([
      [`"${name}"`, 'fixed'],
      [`"${title}"`, 'fixed'],
    ]);
    await expect(page.locator('main')).toHaveCSS('box-decoration-break', 'clone');
    await expect(page.locator('button:visible, select:visible, input:visible, nav:visible')).toHaveCount(0);
    await expect(page.locator('.month-links:visible, .subscribe:visible, .bars:visible')).toHaveCount(0);
  });
