/**
 * Paper: each page tells its own title at the head of every sheet, and nothing to press or to choose is printed. What the
 * printed file says is read back from it.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { fixture, openFiltered, remember } from '../site.ts';

const pages: [string, string, string][] = [
  ['/timeline/', '东渚录', '大事年表'],
  ['/timeline/2024/', '东渚录', '2024年大事'],
  ['/figures/members/', '东渚录', '工会会员数'],
  ['/glossary/sange-yipi/', '东渚录', '三个一批'],
  ['/zh-hant/timeline/2024/', '東渚錄', '2024年大事'],
  ['/zh-hant/figures/members/', '東渚錄', '工會會員數'],
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
    await expect(page.locator('.month-links:visible, .feeds:visible, .bars:visible')).toHaveCount(0);
  });

/** Characters that a browser writes into the file for others with the same shape. */
const alike = new Map(
  [
    ...'⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⺠民戶户∕/―—'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, written = '', meant = '']) => [written, meant]),
);

/** What a page says on paper, a text a sheet, without spaces and with characters as one types them. */
async function sheets(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return sheetsOf(page);
}

/** The same of the page that is open. */
async function sheetsOf(page: Page): Promise<string[]> {
  const file = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const [, , width = 0, height = 0] = (await file.getPage(1)).view;
  expect([Math.round(width), Math.round(height)], 'A4').toEqual([595, 842]);
  const { text } = await extractText(file, { mergePages: false });
  return text.map((sheet) =>
    sheet
      .normalize('NFKC')
      .replace(/\s+/g, '')
      .replace(/./gu, (char) => alike.get(char) ?? char),
  );
}

/** What all sheets say, one after the other, without the number and the running head of each. */
const flowing = (all: string[], head: string) =>
  all
    .map((sheet, i) => {
      const number = `${i + 1}/${all.length}`;
      expect(sheet.slice(0, number.length) + sheet.slice(-head.length)).toBe(number + head);
      return sheet.slice(number.length, -head.length);
    })
    .join('');

const printed: [path: string, title: string, most: number][] = [
  ['/reports/qinghe-2023/', '青禾县总工会:为高质量发展凝聚“工力量”', 14],
  ['/unions/linchuanwan/', '临川湾市总工会', 16],
  ['/unions/linchuanwan/timeline/', '临川湾市总工会大事记', 8],
  ['/figures/contests/', '劳动和技能竞赛', 2],
];

for (const [path, title, most] of printed)
  test(`${path} on paper: head and number on each sheet, evidence kept, nothing of the screen`, async ({ page }) => {
    const all = await sheets(page, path);
    expect(all.length).toBeLessThanOrEqual(most);
    all.forEach((sheet, i) => {
      expect(sheet, `sheet ${i + 1}`).toContain('东渚录');
      expect(sheet, `sheet ${i + 1}`).toContain(title);
      expect(sheet, `sheet ${i + 1}`).toContain(`${i + 1}/${all.length}`);
    });
    const whole = all.join('');
    expect(whole).toMatch(/第\d+(—\d+)?行/);
    expect(whole).not.toMatch(/复制|跳到正文|逐条引用本|听报告|筛选|订阅|清除|目录|较早的报告|繁體/);
  });

test('a milestone in a report keeps its evidence on paper', async ({ page }) => {
  const whole = (await sheets(page, '/reports/linchuanwan-2018/')).join('');
  expect(whole).toContain('临川湾市海员工会依据:第69—71行;临川湾2025,第26—28行');
});

test.describe('without script, addresses stand beside names', () => {
  test.use({ javaScriptEnabled: false });

  test('a report on paper explains each numbered term, and says where it can be found', async ({ page }) => {
    const whole = (await sheets(page, '/reports/linchuanwan-2018/')).join('');
    const html = readFileSync(`${fixture.folder}/reports/linchuanwan-2018/index.html`, 'utf8');
    const notes = [...html.matchAll(/class="note-(?:term|milestone)"[^>]*>.*?<a href="([^"]+)"/gs)];
    expect(notes.length).toBeGreaterThan(7);
    for (const [i, [, address]] of notes.entries()) expect(whole).toMatch(new RegExp(`${i + 1}[^〔]+〔${address}〕`));
  });

  test('a 大事记 on paper gives each milestone its evidence and its address', async ({ page }) => {
    const whole = (await sheets(page, '/unions/linchuanwan/timeline/')).join('');
    const count = await page.locator('.timeline .event').count();
    expect(count).toBeGreaterThan(20);
    expect(whole.match(/〔\/milestones\/[a-z0-9-]+\/〕/g)?.length).toBe(count);
    expect(whole.match(/依据:(?:临川湾|青禾)\d{4},第/g)?.length).toBe(count);
  });

  test('a 大事记 on paper tells what its list on the screen leaves to each page, and where the page itself is', async ({
    page,
  }) => {
    const whole = (await sheets(page, '/unions/linchuanwan/timeline/')).join('');
    expect(whole).toMatch(
      /临川湾市海员工会成立〔[^〕]+〕这是东渚省第一个市级海员工会。成立[^〔]*依据:临川湾2018,第69—71行/,
    );
    expect(whole).toMatch(/网址:http[^〔]*\/unions\/linchuanwan\/timeline\//);
  });

  test('a metric on paper says where each figure stands', async ({ page }) => {
    const whole = (await sheets(page, '/figures/members/')).join('');
    expect(whole).toContain('440871人〔/reports/linchuanwan-2018/#linchuanwan-2018-members〕');
  });

  test('a milestone that a sentence tells has its title, date, evidence and address on paper', async ({ page }) => {
    const all = await sheets(page, '/reports/linchuanwan-2025/');
    const whole = flowing(all, '东渚录临川湾市总工会:唱响港城动人心弦的劳动者之歌');
    const told = await page.locator('.inline-milestone').count();
    expect(told).toBeGreaterThan(10);
    expect(whole.match(/大事[^〔]+〔\/milestones\/[a-z0-9-]+\/〕,[^〔]+。依据:[^〔]*第[^〔]+行/g)).toHaveLength(told);
    expect(whole).toContain('注释(六角括号内的地址接在本站网址之后)');
  });

  test('each entry of a timeline tells its whole date on paper', async ({ page }) => {
    const whole = (await sheets(page, '/unions/linchuanwan/timeline/')).join('');
    expect(whole).toContain('2013年11月临川湾市海员工会成立〔');
    const count = await page.locator('.timeline .event').count();
    expect(whole.match(/\d{4}年[^〔]*〔\/milestones\//g)?.length).toBe(count);
  });
});

test('with a script addresses are numbered notes at the end, with the day of printing', async ({ page }) => {
  const whole = (await sheets(page, '/unions/linchuanwan/timeline/')).join('');
  const names = await page.locator('.timeline .event-title').count();
  for (let i = 1; i <= names; i++) expect(whole.match(new RegExp(`〔${i}〕`, 'g')), `note ${i}`).toHaveLength(1);
  expect(whole.match(/\d+\.\/milestones\//g)).toHaveLength(names);
  expect(whole).toMatch(/打印于\d{4}年\d+月\d+日。/);
  await expect(page.locator('[data-paper]')).toHaveCount(0);
});

test('with a script no address stands in brackets, but in the notes', async ({ page }) => {
  for (const path of ['/figures/compare/', '/unions/']) {
    const whole = (await sheets(page, path)).join('');
    expect(whole).toMatch(/〔\d+〕/);
    expect(whole, path).not.toMatch(/〔\//);
  }
});

test('a filtered list says on paper what it leaves out', async ({ page }) => {
  await openFiltered(page, '/timeline/?union=qinghe');
  const whole = (await sheetsOf(page)).join('');
  const [, all, shown, rest] = /青禾县总工会”。全部(\d+)条里印了(\d+)条,其余(\d+)条没有印。/.exec(whole) ?? [];
  expect(Number(shown)).toBe(whole.match(/〔\d+〕/g)?.length);
  expect(Number(rest)).toBe(Number(all) - Number(shown));
});

test('the last sheet of what is printed has more than a line', async ({ page }) => {
  for (const path of [
    '/reports/linchuanwan-2018/',
    '/milestones/linchuanwan-2016-03-18-congress/',
    '/unions/qinghe/',
    '/figures/',
  ])
    expect((await sheets(page, path)).at(-1)?.length, path).toBeGreaterThan(120);
});

for (const path of [
  '/unions/linchuanwan/timeline/',
  '/unions/linchuanwan/',
  '/figures/contests/',
  '/timeline/months/9/',
  '/topics/rights/',
])
  test(`${path} says on paper which report each short name means`, async ({ page }) => {
    const whole = (await sheets(page, path)).join('');
    const used = new Set(whole.match(/(临川湾|青禾)\d{4}(?=,第)/g));
    expect(used.size).toBeGreaterThan(0);
    for (const source of used) expect(whole).toMatch(new RegExp(`${source}:[^〔]+〔/reports/[a-z0-9-]+/〕`));
  });

test('people of a union have their evidence on paper; every page with more than one subject its address', async ({
  page,
}) => {
  const union = (await sheets(page, '/unions/linchuanwan/')).join('');
  expect(union).toMatch(/顾长风常务副主席未注明.{0,30}临川湾\d{4},第38—41行/);
  for (const name of ['周望舒', '苏映霞', '卢小满']) expect(union).toMatch(new RegExp(`${name}.{0,60}临川湾\\d{4},第`));
  for (const path of ['/figures/', '/glossary/'])
    expect((await sheets(page, path)).join('')).toMatch(new RegExp(`网址:http[^〔]*${path}`));
});

test('numbers, dates and ranges of tables stay whole on paper', async ({ page }) => {
  // As wide as the text on A4: 166 mm.
  await page.setViewportSize({ width: 627, height: 800 });
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/unions/linchuanwan/', '/unions/qinghe/', '/reports/qinghe-2023/']) {
    await page.goto(path);
    const whole = page.locator('.ledger :is(td.num a, td.when time, td .hold)');
    expect(await whole.count(), path).toBeGreaterThan(10);
    const broken = await whole.evaluateAll((all) =>
      all
        .filter(
          (e) =>
            new Set([...e.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ||
            (e.closest('td')?.scrollWidth ?? 0) > (e.closest('td')?.clientWidth ?? 0),
        )
        .map((e) => e.textContent),
    );
    expect(broken, path).toEqual([]);
  }
});

test('the date in brackets of a citation stays whole', async ({ page }) => {
  await page.goto('/reports/linchuanwan-2018/');
  await expect(
    page
      .locator('.cite .hold')
      .filter({ hasText: /^\[2018-10\]$/ })
      .first(),
  ).toBeAttached();
  await page.goto('/milestones/linchuanwan-seafarers-2013-11-founding/');
  await expect(page.locator('.cite > p .hold').last()).toHaveText(/^\[\d{4}-\d\d-\d\d\]$/);
});

test('the large form of the screen prints the same sheets', async ({ page }) => {
  const plain = await sheets(page, '/unions/linchuanwan/timeline/');
  await remember(page, { contrast: 'high', size: 'care' });
  expect(await sheets(page, '/unions/linchuanwan/timeline/')).toEqual(plain);
});

test('paper is white and ink is black, whatever the reader chose for the screen', async ({ page }) => {
  await remember(page, { colour: 'dark', size: 'care' });
  const dark = await sheets(page, '/figures/contests/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  expect(dark.length).toBeGreaterThan(0);
});
