/** The listen button: shown only where there is a Chinese voice, and it reads the report in order. */
import { expect, type Page, test } from '@playwright/test';

/** Puts voices and a recorder in place of the browser's own speech. */
const speak = (page: Page, voices: string[]) =>
  page.addInitScript((langs) => {
    const said: string[] = [];
    Object.assign(window, { said });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        paused: false,
        getVoices: () => langs.map((lang) => ({ lang })),
        addEventListener: () => undefined,
        cancel: () => undefined,
        pause() {
          this.paused = true;
        },
        resume() {
          this.paused = false;
        },
        speak(utterance: { text: string; onend: () => void }) {
          said.push(utterance.text);
          if (said.length < 4) setTimeout(() => utterance.onend(), 10);
        },
      },
    });
  }, voices);

test('without a Chinese voice there is no button', async ({ page }) => {
  await speak(page, ['en-US']);
  await page.goto('/reports/linchuanwan-2018/');
  await expect(page.locator('.listen')).toBeHidden();
});

test('with one, the report is read in order, without marks and notes', async ({ page }) => {
  // The title and the button are in sight: reading begins with the first block that is.
  await page.setViewportSize({ width: 1280, height: 1200 });
  await speak(page, ['en-US', 'zh-CN']);
  await page.goto('/reports/linchuanwan-2018/');
  await page.getByRole('button', { name: '听报告' }).click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(4);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said[0]).toContain('不负韶光为职工');
  expect(said[2]).toMatch(/^东渚省工会第十次代表大会召开之时/);
  await expect(page.locator('.being-read')).toHaveCount(1);
  // Far from the head of the page, what stops it is still at hand; stopped while it pauses, it begins anew without a pause.
  await page.evaluate(() => scrollTo(0, 3000));
  await page.getByRole('button', { name: '暂停' }).click();
  const stop = page.getByRole('button', { name: '停', exact: true });
  await expect(stop).toBeInViewport();
  await stop.click();
  await expect(page.locator('.being-read')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '听报告' })).toBeFocused();
  expect(await page.evaluate(() => [speechSynthesis.paused, scrollY])).toEqual([false, 3000]);
});

test('a milestone is read with a pause after its date and its title', async ({ page }) => {
  await speak(page, ['zh-CN']);
  await page.goto('/reports/linchuanwan-2018/');
  const event = page.locator('.text > .event').first();
  await event.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY + 5));
  await page.getByRole('button', { name: '听报告' }).dispatchEvent('click');
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said[0] ?? '');
  await expect.poll(said).toContain(`。${await event.locator('.event-title').textContent()}。`);
});
