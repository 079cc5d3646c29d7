/** A span of years of a 大事记, cut out in the browser. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

test('some years of a 大事记 come as the text and the Word file of those years alone', async ({ page }) => {
  await page.goto('/unions/linchuanwan/timeline/');
  const form = page.locator('#ui-span');
  await form.getByLabel('从').selectOption('2018');
  await form.getByLabel('到').selectOption('2018');
  const made = async (button: string) => {
    const coming = page.waitForEvent('download');
    await form.getByRole('button', { name: button }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const text = await made('纯文本');
  expect(text.name).toMatch(/大事记（2018年）\.txt$/);
  const lines = text.bytes.toString('utf8').split('\r\n');
  expect(lines.filter((line) => /^\d{4}年$/.test(line))).toEqual(['2018年']);
  const matters = lines.filter((line) => line.startsWith('　　'));
  expect(matters.length).toBeGreaterThan(1);

  const word = await made('Word');
  expect(word.name).toMatch(/大事记（2018年）\.docx$/);
  const parts = unzipSync(new Uint8Array(word.bytes));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(body.match(/<w:footnoteReference /g)).toHaveLength(matters.length);
});
