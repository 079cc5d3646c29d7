/** Every place of every report can be linked: the link lands on it, in view and marked, with and without script, under a base too. */
import { expect, type Page, test } from '@playwright/test';
import { sitemap, sitemapOf, underBase } from '../site.ts';

const isReport = (path: string) => /\/reports\/[^/]+\/$/.test(path);
const reports = sitemap.filter(isReport);
const [based = ''] = sitemapOf('.build/base/archive').filter(isReport);

/** What is wrong with landing on each fragment of a report's text, a line each. */
async function landings(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const { places, wrong } = await page.evaluate(() => {
    const look = (element: Element) => {
      const { backgroundColor, boxShadow, outline, borderColor } = getComputedStyle(element);
      return [backgroundColor, boxShadow, outline, borderColor].join();
    };
    const places = [...document.querySelectorAll('.text [id]')];
    const wrong = places.flatMap((element) => {
      const before = look(element);
      location.hash = element.id;
      const { top, bottom } = element.getBoundingClientRect();
      const landed = document.querySelector(':target') === element && bottom > 0 && top < innerHeight;
      if (!landed) return [`#${element.id} does not land`];
      return look(element) === before ? [`#${element.id} is not marked`] : [];
    });
    return { places: places.length, wrong };
  });
  expect(places).toBeGreaterThan(20);
  return wrong;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });
    for (const path of [...reports, based])
      test(`every place of ${path} can be linked`, async ({ page }) => {
        expect(await landings(page, path === based ? new URL(path, underBase).href : path)).toEqual([]);
      });
  });
}

/** The words that a link's text fragment finds first on the page that is open, and the block that they begin in. */
const wordsOf = (page: Page, link: string) =>
  page.evaluate(async (link) => {
    const module = '/text-fragment-utils.js';
    const { parseFragmentDirectives, processTextFragmentDirective } = await import(module);
    const text = link.split(':~:text=')[1] ?? '';
    const [first]: Range[] = processTextFragmentDirective(parseFragmentDirectives({ text: [text] }).text[0]);
    return { block: first?.startContainer.parentElement?.closest('[id]')?.id, text: first?.toString() };
  }, link);

test('selected words are copied with a link that lands on them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.route('/text-fragment-utils.js', (route) =>
    route.fulfill({ path: 'node_modules/text-fragments-polyfill/src/text-fragment-utils.js' }),
  );
  await page.goto('/reports/linchuanwan-2018/');
  const copy = page.getByRole('button', { name: '复制所选文字与链接' });
  await expect(copy).toBeHidden();
  // A long paragraph far down, whose words stand in one text.
  const id = await page
    .locator('.text p[id]')
    .evaluateAll(
      (all) => all.filter((p) => p.childNodes.length === 2 && (p.lastChild?.textContent?.length ?? 0) > 95).at(-1)?.id,
    );
  expect(id).toBeTruthy();
  for (const [from, to] of [
    [20, 30],
    [21, 29],
    [20, 90],
    [23, 94],
  ]) {
    await page.evaluate(
      ([at, start, end]) => {
        const words = document.getElementById(String(at))?.lastChild;
        if (words) getSelection()?.setBaseAndExtent(words, Number(start), words, Number(end));
      },
      [id, from, to],
    );
    await copy.click();
    await expect(page.locator('.copied')).toHaveText(/^已复制所选文字与链接：./);
    const [text = '', place, link = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(text).toHaveLength(Number(to) - Number(from));
    expect(place).toBe(`《不负韶光为职工 同心协力办实事》第${id?.slice(1)}段`);
    expect(link).toContain(`/reports/linchuanwan-2018/#${id}:~:text=`);
    // A headless shell follows no text fragment, so the reference implementation says which words a browser finds.
    expect(await wordsOf(page, link)).toEqual({ block: id, text: expect.stringContaining(text) });
    const reader = await context.newPage();
    await reader.goto(link);
    await expect(reader.locator(`#${id}`)).toBeInViewport();
    expect(await reader.evaluate(() => location.hash)).toBe(`#${id}`);
    await reader.close();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(copy).toBeHidden();
  }
});

test('a link to a place that moved to another page leads there, when the page opens and within it', async ({
  page,
}) => {
  // tests/fixtures/site/content/permalinks.txt has this one move.
  const [from, to] = ['/reports/linchuanwan-2018/', '/reports/linchuanwan-2025/#p3'];
  await page.goto(`${from}#p901`);
  await expect(page).toHaveURL(to);
  await page.goto(`${from}#p1`);
  await page.evaluate(() => location.assign('#p901'));
  await expect(page).toHaveURL(to);
});

test('what is marked as linked is the place alone: not the page, nor what stands before words in a line', async ({
  page,
}) => {
  const look = (selector: string) =>
    page.locator(selector).evaluate((e) => [getComputedStyle(e).backgroundColor, getComputedStyle(e).boxShadow]);
  await page.goto('/reports/linchuanwan-2018/');
  const plain = await look('main');
  const figure = (await page.locator('.text .figure[id]').first().getAttribute('id')) ?? '';
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
  expect(await look('main')).toEqual(plain);
  await page.goto(`/reports/linchuanwan-2018/#${figure}`);
  expect(await look(`[id="${figure}"]`)).toEqual([expect.not.stringMatching(plain[0] ?? ''), 'none']);
});

test('whatever copies says so, seen and heard, above what is open, and keeps its name', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/reports/linchuanwan-2018/');
  const sign = page.getByRole('status').filter({ visible: true });
  for (const control of [
    '.text p > .mark >> nth=1',
    '.note:popover-open > [data-chosen] [data-copy]',
    '.cite > button',
  ]) {
    if (control.startsWith('.note')) await page.locator('.text .figure > [data-note]').first().click();
    const pressed = page.locator(control);
    const name = await pressed.textContent();
    for (const _ of [1, 2]) {
      await pressed.click();
      await expect(sign).toHaveText(
        control === '.cite > button' ? /^已复制引文：./ : /^已复制链接：\/reports\/linchuanwan-2018\/#/,
      );
      const above = await sign.evaluate((e) => {
        const { left, top, width, height } = e.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === e;
      });
      expect(above, control).toBe(true);
      expect(await pressed.textContent()).toBe(name);
    }
    await expect(sign).toBeHidden();
    await page.keyboard.press('Escape');
  }
});
