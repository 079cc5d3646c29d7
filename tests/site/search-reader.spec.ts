/** Search as a reader meets it: input methods, keyboard, phone, a slow or lost network, going back, sharing, more results. */
import { expect, type Page, test } from '@playwright/test';
import { follow, painted, remember } from './site.ts';

const box = (page: Page) => page.getByRole('combobox', { name: '检索词' });
const status = (page: Page) => page.locator('#search-status');
const items = (page: Page) => page.locator('#results > li');

async function openDialog(page: Page, path = '/about/') {
  await page.goto(path);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  return { dialog, said: dialog.getByRole('status'), options: dialog.getByRole('option') };
}

test.describe('input methods', () => {
  for (const where of ['dialog', 'page'] as const)
    test(`letters that are being composed are not searched for (${where})`, async ({ page }) => {
      if (where === 'dialog') await openDialog(page);
      else await page.goto('/search/');
      const said = where === 'dialog' ? page.getByRole('dialog').getByRole('status') : status(page);
      await box(page).focus();
      await page.clock.install();
      const client = await page.context().newCDPSession(page);
      const compose = (text: string) =>
        client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      for (const text of ['h', 'ha', 'hai', "hai'y", "hai'yuan"]) {
        await compose(text);
        await page.clock.runFor(1000);
      }
      await expect(box(page)).toHaveValue("hai'yuan");
      await expect(said).toHaveText('');
      await expect(page.locator('a[role=option]')).toHaveCount(0);
      if (where === 'page') await expect(page).toHaveURL(/\/search\/$/);
      await client.send('Input.insertText', { text: '海员' });
      await expect(said).toHaveText(/^找到\d+页$/);
    });

  test('the dialog waits for what is being composed in the box of the page', async ({ page }) => {
    let open = () => {};
    await page.route(/assets\/dialog\./, async (route) => {
      await new Promise<void>((resolve) => {
        open = resolve;
      });
      await route.continue();
    });
    await page.goto('/about/');
    await page.locator('.site-head input[name=q]').click();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'hai', selectionStart: 3, selectionEnd: 3 });
    const loaded = page.waitForEvent('requestfinished', (request) => /assets\/dialog\./.test(request.url()));
    open();
    await loaded;
    await painted(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await client.send('Input.insertText', { text: '海员' });
    await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('海员');
  });
});

test('the box and its list are a combobox: arrows choose, the caret keys go back to the text', async ({ page }) => {
  const { dialog, options } = await openDialog(page);
  const input = dialog.getByRole('combobox');
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await input.fill('海员');
  await expect(options.first()).toBeVisible();
  await expect(input).toHaveAttribute('aria-expanded', 'true');
  await expect(input).toHaveAttribute('aria-autocomplete', 'list');
  expect(await input.getAttribute('aria-controls')).toBe(await dialog.getByRole('listbox').getAttribute('id'));
  await input.press('ArrowDown');
  await expect(input).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '-');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  for (const key of ['Home', 'End', 'ArrowLeft']) {
    await input.press(key);
    await expect(input).not.toHaveAttribute('aria-activedescendant');
    await expect(dialog.locator('[aria-selected=true]')).toHaveCount(0);
    await input.press('ArrowDown');
  }
  await input.press('ArrowUp');
  await expect(input).not.toHaveAttribute('aria-activedescendant');
  await input.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await input.fill('');
  await expect(input).toHaveAttribute('aria-expanded', 'false');
  await input.press('Escape');
  await expect(dialog).toBeHidden();
});

test('the dialog leads to all results where it shows some', async ({ page }) => {
  const { dialog, said, options } = await openDialog(page);
  await dialog.getByRole('combobox').fill('工会');
  await expect(said).toHaveText(/找到\d+页/);
  const count = /\d+/.exec((await said.textContent()) ?? '')?.[0];
  await expect(options.last()).toHaveText(`看全部${count}页`);
  await options.last().click();
  await expect(status(page)).toHaveText(`找到${count}页`);
});

test('names are suggested on the search page as in the dialog, and a chosen one is searched for', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('yuegong');
  await expect(page.locator('a[role=option]').first()).toHaveText(/^粤工惠/);
  await box(page).press('ArrowDown');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/q=%E7%B2%A4%E5%B7%A5%E6%83%A0/);
  await expect(items(page).first().locator('a').first()).toHaveText('粤工惠');
  await page.goBack();
  await expect(box(page)).toHaveValue('yuegong');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true });

  test('the dialog is the whole window, and a button closes it', async ({ page }) => {
    const { dialog } = await openDialog(page);
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 780 });
    await expect(dialog.getByRole('combobox')).toHaveAttribute('type', 'search');
    await expect(dialog.getByRole('combobox')).toHaveAttribute('enterkeyhint', 'search');
    await dialog.getByRole('button', { name: '关闭' }).tap();
    await expect(dialog).toBeHidden();
  });

  test('in 关怀版 a finger hits what it is meant for', async ({ page }) => {
    await remember(page, { size: 'care' });
    const small = () =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'dialog[open] :is(a, button, input), main :is(button, input, select, [role=option], #results :is(h2, .sections) a)',
          ),
        ]
          .map((e) => ({ text: e.textContent || e.tagName, rect: e.getBoundingClientRect() }))
          .filter(({ rect }) => rect.height > 0 && Math.min(rect.height, rect.width) < 44)
          .map(({ text }) => text),
      );
    const { dialog, options } = await openDialog(page);
    await dialog.getByRole('combobox').fill('工会');
    await expect(options.last()).toHaveText(/看全部/);
    expect(await small()).toEqual([]);
    await page.goto('/search/');
    await box(page).fill('工会');
    await expect(items(page).first()).toBeVisible();
    await expect(page.locator('a[role=option]').first()).toBeVisible();
    expect(await small()).toEqual([]);
  });
});

test('names, results and filters together pass axe, on a phone and on a desk, light and dark', async ({ page }) => {
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/search/?kind=milestone');
    await box(page).fill('海员');
    await expect(page.locator('a[role=option]').first()).toBeVisible();
    await expect(items(page).first()).toBeVisible();
    await box(page).press('ArrowDown');
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  }
});

test('on a phone the filters are folded until they are in use; where there is room they stand open', async ({
  page,
}) => {
  const kind = page.getByLabel('种类');
  await page.goto('/search/?q=工会');
  await expect(kind).toBeVisible();
  await page.setViewportSize({ width: 390, height: 780 });
  await page.reload();
  await expect(items(page).first()).toBeInViewport();
  await expect(kind).toBeHidden();
  await page.getByText('筛选与次序').click();
  await kind.selectOption('milestone');
  await expect(page).toHaveURL(/kind=milestone/);
  await page.reload();
  await expect(kind).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('no box stands there, and what stands for it leads to a page that lists all there is', async ({ page }) => {
    for (const path of ['/404.html', '/about/', '/']) {
      await page.goto(path);
      await expect(page.locator('form').filter({ visible: true })).toHaveCount(0);
    }
    await page.getByRole('link', { name: '全部报告、工会、年份、主题和词条的名单' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    for (const [name, count] of [
      ['报告', 6],
      ['工会', 10],
      ['年份', 10],
      ['主题', 5],
      ['词条', 30],
    ] as const) {
      const part = page.locator('#ui-everything > div', { has: page.getByRole('heading', { name, exact: true }) });
      await expect(part.getByRole('link').first()).toBeVisible();
      expect(await part.getByRole('link').count()).toBeGreaterThanOrEqual(count);
    }
    await expect(page.locator('main form')).toBeHidden();
  });
});

test.describe('a slow or lost network', () => {
  test('a search that takes a while says so, and not before', async ({ page }) => {
    await page.route('**/pagefind/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    const { dialog, said } = await openDialog(page);
    await dialog.getByRole('combobox').fill('海员');
    await expect(said).toHaveText('正在检索……');
    await expect(said).toHaveText(/^找到\d+页$/, { timeout: 15_000 });
    await page.goto('/search/?q=海员');
    await expect(status(page)).toHaveText('正在检索……');
    await expect(status(page)).toHaveText(/^找到\d+页$/, { timeout: 15_000 });
  });

  test('without a network it says so, offers what there is, and works again afterwards', async ({ page, context }) => {
    await page.goto('/search/');
    await expect(box(page)).toBeVisible();
    await context.setOffline(true);
    await box(page).fill('海员');
    await expect(status(page)).toContainText('检索没有成功');
    await expect(page.getByRole('region', { name: '全部名单' }).getByRole('link', { name: '粤工惠' })).toBeVisible();
    await context.setOffline(false);
    await box(page).press('Enter');
    await expect(status(page)).toHaveText(/^找到\d+页$/);
    // What is not loaded yet is not taken for what is not there.
    await context.setOffline(true);
    await box(page).fill('职工书屋');
    await expect(status(page)).toContainText('检索没有成功');
    await expect(items(page)).toHaveCount(0);
    await context.setOffline(false);
    await box(page).press('Enter');
    await expect(status(page)).toHaveText(/^找到\d+页$/);
  });

  test('the dialog without a network leads to the page of all names', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    const { dialog, said, options } = await openDialog(page);
    await dialog.getByRole('combobox').fill('海员');
    await expect(said).toHaveText('检索没有成功，请检查网络后再试。');
    await expect(options).toHaveText(['全部报告、工会、年份、主题和词条的名单']);
    await options.click();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('region', { name: '全部名单' })).toBeVisible();
  });
});

test('a browser that refuses to keep anything searches all the same', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    }),
  );
  const { dialog, said, options } = await openDialog(page);
  await dialog.getByRole('combobox').fill('海员');
  await expect(said).toHaveText(/^找到\d+页$/);
  await options.filter({ hasText: '海员' }).last().click();
  await page.goto('/search/?q=海员');
  await expect(items(page).first()).toBeVisible();
  await items(page).first().locator('a').first().click();
  await expect(page.locator('h1')).toBeVisible();
  expect(errors).toEqual([]);
});

test('more results come once each, and the focus goes to the first of them', async ({ page }) => {
  await page.goto('/search/?q=工会');
  await expect(items(page)).toHaveCount(10);
  const more = page.locator('#ui-more');
  await more.dblclick();
  await expect(items(page)).toHaveCount(20);
  await expect(items(page).nth(10).locator('a').first()).toBeFocused();
  const count = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
  for (let shown = 20; shown < count; shown = Math.min(shown + 10, count)) {
    await expect(more).toHaveText(`再看一些（还有${count - shown}页）`);
    await more.click();
    await expect(items(page)).toHaveCount(Math.min(shown + 10, count));
  }
  await expect(more).toBeHidden();
  const links = await items(page).evaluateAll((all) => all.map((li) => li.querySelector('a')?.pathname));
  expect(new Set(links).size).toBe(count);
});

test('filters are taken off at once, and the focus goes where they are chosen', async ({ page }) => {
  await page.goto('/search/?q=工会&kind=milestone&year=2018');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page).toHaveURL(/\?q=[^&]+$/);
  await expect(page.getByLabel('种类')).toHaveValue('');
  await expect(page.getByLabel('种类')).toBeFocused();
  await expect(page.getByRole('button', { name: '清除筛选' })).toBeHidden();
});

test('going back gives the results back as they were left, at the same place', async ({ page }) => {
  await page.goto('/search/');
  await box(page).fill('工会');
  await expect(items(page)).toHaveCount(10);
  await page.getByLabel('种类').selectOption('milestone');
  // Of a union, too, it is said how many milestones there are.
  await expect(items(page).first().locator('.tags')).toHaveText(/^大事/);
  const relevant = await items(page).first().textContent();
  await page.getByLabel('次序').selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(items(page).first()).not.toHaveText(relevant ?? '');
  await page.locator('#ui-more').click();
  await expect(items(page)).toHaveCount(20);
  const link = items(page).nth(15).locator('a').first();
  await link.scrollIntoViewIfNeeded();
  const y = await page.evaluate(() => scrollY);
  expect(y).toBeGreaterThan(500);
  const title = await link.textContent();
  await link.click();
  await expect(page.locator('h1')).toContainText(title?.slice(0, 4) ?? '');
  await page.goBack();
  await expect(items(page)).toHaveCount(20);
  await expect(items(page).nth(15).locator('a').first()).toHaveText(title ?? '');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(y);
  await expect(page.getByLabel('种类')).toHaveValue('milestone');
  await expect(page.getByLabel('次序')).toHaveValue('oldest');
  // Each choice was a step.
  await page.goBack();
  await expect(page.getByLabel('次序')).toHaveValue('relevance');
  await expect(page.getByLabel('种类')).toHaveValue('milestone');
  await page.goBack();
  await expect(page.getByLabel('种类')).toHaveValue('');
  await expect(box(page)).toHaveValue('工会');
});

test('an address that is sent to someone opens the same results', async ({ page, browser, baseURL }) => {
  await page.goto('/search/?q=工会&topic=&kind=milestone&sort=newest');
  await expect(items(page).first()).toBeVisible();
  const titles = (of: Page) => items(of).locator('h2').allTextContents();
  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(status(other)).toHaveText((await status(page).textContent()) ?? '-');
  expect(await titles(other)).toEqual(await titles(page));
  await expect(other.getByLabel('种类')).toHaveValue('milestone');
  await expect(other.getByLabel('次序')).toHaveValue('newest');
  await context.close();
});

test('every count behind a filter is the number of pages that it leaves', async ({ page }) => {
  await page.goto('/search/?q=培训');
  const counted = page.locator('#ui-search-form option', { hasText: /（\d+）/ });
  await expect(counted.first()).toBeAttached();
  const all = await counted.evaluateAll((options) =>
    (options as HTMLOptionElement[])
      .filter((o) => !o.hidden)
      .map((o) => [o.closest('select')?.name ?? '', o.value, Number(/（(\d+)）/.exec(o.text)?.[1])] as const),
  );
  expect(all.length).toBeGreaterThan(10);
  for (const [name, value, count] of all) {
    const select = page.locator(`select[name="${name}"]`);
    await select.selectOption(value);
    await expect(status(page)).toHaveText(`找到${count}页`);
    await select.selectOption('');
  }
});

const bad: [string, string][] = [
  ['ten thousand characters', '工'.repeat(10_000)],
  ['markup', '<img src=x onerror="document.title=1"><script>document.title=1</script>&lt;'],
  ['regular expression signs', '.*+?^$}{()|[]\\'],
  ['emoji', '👩‍👩‍👧‍👦🇨🇳😀'],
  ['half a surrogate', '\ud800海\udfff'],
  ['control characters', '\u0001\u0007\u001b海'],
  ['right-to-left marks', '\u202e\u200f海员\u2066'],
  ['zero-width characters', '海\u200b\u200d\ufeff员'],
  ['punctuation', '，。！？——……《》'],
  ['a minus', '-'],
  ['only what is excluded', '-工会'],
  ['unbalanced quotes', '"海员 “工会 \''],
  ['spaces', ' \u3000\u00a0 '],
];

for (const [name, text] of bad)
  test(`${name} in the box and in the address break nothing and are never markup`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.clock.install();
    const { settled: answered } = follow(page);
    // Whatever the page puts off is due; then what it asks for has come.
    const settled = async () => {
      await page.clock.runFor(1000);
      await answered();
      await expect
        .poll(async () => (await status(page).textContent()) || 'nothing asked')
        .toMatch(/找到|没有找到|nothing asked/);
    };
    const whole = async () => {
      expect(await page.locator('main :is(img, script:not([src]))').count()).toBe(0);
      expect(await page.title()).not.toBe('1');
      await expect(page.locator('h1')).toHaveText('检索');
    };
    const { dialog, said } = await openDialog(page);
    await dialog.getByRole('combobox').fill(text);
    await expect.poll(async () => (await said.textContent()) ?? '').not.toMatch(/没有成功|正在/);
    await page.goto('/search/');
    await box(page).fill(text);
    await settled();
    await whole();
    // What the box holds is searched for again from the address.
    await page.reload();
    await settled();
    await whole();
    expect(await page.getByText('没有成功').count()).toBe(0);
    expect(errors).toEqual([]);
  });

for (const query of [
  '%E5%B7%A',
  '%',
  '%00%FF%FE',
  '%F0%9F',
  'q',
  '<svg/onload=alert(1)>',
  '%22%3E%3Cscript%3E',
  '+%2B+&q=2',
  '&kind=nonsense&sort=<b>&topic[]=1',
])
  test(`the address /search/?q=${query} opens the page`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const { settled } = follow(page);
    await page.goto(`/search/?q=${query}`);
    await expect(page.locator('h1')).toHaveText('检索');
    await expect.poll(async () => (await status(page).textContent()) ?? '').not.toMatch(/没有成功|正在/);
    await settled();
    expect(await page.locator('main :is(svg, script:not([src]))').count()).toBe(0);
    expect(errors).toEqual([]);
  });

test('a fragment that is no text breaks nothing where a result leads', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto('/search/?q=粤工惠');
  const link = items(page).first().locator('a').first();
  await link.evaluate((a: HTMLAnchorElement) => {
    a.hash = '#%E0%A4%A';
  });
  await link.click();
  await expect(page.locator('mark.found').first()).toBeVisible();
  expect(errors).toEqual([]);
});
