/** A list is taken out as it is shown. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { openFiltered } from '../site.ts';

test('a filtered timeline becomes a table of what is shown, with lasting addresses', async ({ page }) => {
  await openFiltered(page, '/zh-hant/timeline/?kind=award');
  const shown = await page.locator('#ui-filtered li.item:visible').count();
  expect(shown).toBeGreaterThan(3);
  const saved = page.waitForEvent('download');
  await page.locator('[data-take=csv]').click();
  const rows = parse(readFileSync(await (await saved).path(), 'utf8'), { bom: true }) as string[][];
  expect(rows).toHaveLength(shown + 1);
  for (const [date, title, , url] of rows.slice(1)) {
    expect(date).toMatch(/^約?\d{4}/);
    expect(title).not.toBe('');
    expect(url).toMatch(/^http[^ ]+\/milestones\/[a-z0-9-]+\/$/);
    expect(url).not.toContain('zh-hant');
  }
});

test('the same as citations, one a line', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFiltered(page, '/timeline/?kind=award');
  const shown = await page.locator('#ui-filtered li.item:visible').count();
  await page.locator('[data-take=citations]').click();
  await expect(page.getByRole('status').filter({ hasText: `引文${shown}条` })).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines).toHaveLength(shown);
  for (const line of lines) expect(line).toMatch(/^[^.]+\. .+（.+）\[EB\/OL\]\. （\d{4}-\d\d-\d\d）\. http/);
});
