/** Citing, sharing and subscribing: what reference managers, feed readers, calendars and search engines find. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { sitemap } from '../site.ts';

const milestone = sitemap.find((path) => /^\/milestones\/.+/.test(path)) ?? '';

/**
 * A page's head as Zotero's Embedded Metadata translator reads it: `z:itemType` names the type, `citation_…` tags
 * come before Dublin Core, authors one a tag, `citation_public_url` the address, the journal title the source.
 */
const asZotero = (page: Page) =>
  page.evaluate(() => {
    const all = (name: string) =>
      [...document.head.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`)].map((tag) => tag.content);
    const first = (...names: string[]) => names.flatMap(all)[0];
    return {
      itemType: first('z:itemType'),
      title: first('citation_title', 'DC.title'),
      creators: all('citation_author').length > 0 ? all('citation_author') : all('DC.creator'),
      date: first('citation_publication_date', 'citation_date', 'DC.date'),
      publicationTitle: first('citation_journal_title', 'DC.source'),
      language: first('citation_language', 'DC.language'),
      url: first('citation_public_url'),
      abstractNote: first('citation_abstract', 'DC.description'),
    };
  });

test('Zotero reads a report as a newspaper article', async ({ page }) => {
  await page.goto('/reports/linchuanwan-2018/');
  const item = await asZotero(page);
  expect(item).toMatchObject({ itemType: 'newspaperArticle', language: 'zh-CN', date: '2018-10' });
  expect(item.creators.length).toBeGreaterThan(0);
  await expect(page.locator('h1')).toHaveText(item.title ?? '');
  expect(item.url).toMatch(/\/reports\/linchuanwan-2018\/$/);
});

test('Zotero reads a milestone as a page of the archive', async ({ page }) => {
  await page.goto(milestone);
  const item = await asZotero(page);
  expect(item).toMatchObject({ itemType: 'webpage', creators: ['东渚录'], publicationTitle: '东渚录' });
  expect(item.title).toContain((await page.locator('h1').textContent()) ?? '');
  expect(await page.locator('link[rel="cite-as"]').getAttribute('href')).toBe(item.url);
});

const kindsOfData: [path: string, type: string][] = [
  ['/reports/linchuanwan-2018/', 'Report'],
  [milestone, 'Event'],
  ['/unions/linchuanwan/', 'Organization'],
];
for (const [path, type] of kindsOfData) {
  test(`${path} says in JSON-LD that it is a ${type}`, async ({ page }) => {
    await page.goto(path);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data['@context']).toBe('https://schema.org');
    // schema.org's context, in short: every term is of its vocabulary.
    const [node] = await jsonld.expand({ ...data, '@context': { '@vocab': 'https://schema.org/' } });
    expect(node?.['@type']).toEqual([`https://schema.org/${type}`]);
    expect(node?.['https://schema.org/name']?.[0]?.['@value']).toBeTruthy();
    expect(node?.['@id']).toMatch(/^https?:\/\//);
  });
}

test('records for reference managers are the same in both editions', async ({ page }) => {
  const path = '/milestones/linchuanwan-2015-04-28-craftsmen/';
  await page.goto(path);
  const records = await page.locator('.cite .cite-formats pre').allTextContents();
  expect(records.length).toBe(3);
  await page.goto(`/zh-hant${path}`);
  expect(await page.locator('.cite .cite-formats pre').allTextContents()).toEqual(records);
});

test('feeds of the archive and of a union hold entries whose pages exist', async ({ request }) => {
  for (const [path, count] of [
    ['/feed', 3],
    ['/unions/linchuanwan/feed', 20],
  ] as const) {
    const xml = await (await request.get(`${path}.xml`)).text();
    expect(XMLValidator.validate(xml)).toBe(true);
    const { feed } = new XMLParser({ isArray: (name) => name === 'entry' }).parse(xml);
    expect(feed.entry.length).toBeGreaterThanOrEqual(count);
    for (const { id } of feed.entry) expect(sitemap).toContain(new URL(id).pathname);
    const json = await (await request.get(`${path}.json`)).json();
    expect(json.items.length).toBe(feed.entry.length);
  }
});

test('calendars hold each milestone whose month is known, once', async ({ request }) => {
  const rows: { id: string; date: string }[] = await (await request.get('/data/milestones.json')).json();
  const known = rows.filter(({ date }) => date.split('/').every((end) => /^\d{4}-\d{2}/.test(end)));
  for (const [path, expected] of [
    ['/data/milestones.ics', known.map((row) => row.id)],
    ['/data/anniversaries.ics', known.filter(({ date }) => /^\d{4}-\d\d-\d\d\??$/.test(date)).map((row) => row.id)],
  ] as const) {
    const calendar = new ICAL.Component(ICAL.parse(await (await request.get(path)).text()));
    const uids = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('uid')));
    expect(uids.map((uid) => uid.replace(/(-anniversary)?@.*/, '')).sort()).toEqual([...expected].sort());
  }
});

test('the data package names files that exist, with their columns', async ({ request }) => {
  const { resources } = await (await request.get('/data/datapackage.json')).json();
  expect(resources.length).toBeGreaterThan(3);
  for (const { path, schema } of resources) {
    const response = await request.get(`/data/${path}`);
    expect(response.ok()).toBe(true);
    if (!schema) continue;
    const [columns = []] = parse(await response.text(), { bom: true, to: 1 }) as string[][];
    for (const { name } of schema.fields) expect(columns).toContain(name);
  }
});

test('a citation is copied with the day of reading, a link with its text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(milestone);
  await page.getByRole('button', { name: '复制引文' }).click();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read).toMatch(/^东渚录\. .+\[EB\/OL\]\. （\d{4}-\d\d-\d\d）\[\d{4}-\d\d-\d\d\]\. http.+\.$/);
  await page.getByRole('button', { name: '复制文字与链接' }).click();
  await expect.poll(read).toMatch(/\n.*\/milestones\/[a-z0-9-]+\/$/);
  await page.getByText('供文献管理软件使用').click();
  await page.getByRole('button', { name: '复制CSL-JSON' }).click();
  await expect.poll(read).toMatch(/^\[\s+\{\s+"id": "/);
});

test('each citation of a report gets the day of reading where the standard wants it', async ({ page }) => {
  await page.goto('/citations/linchuanwan-2018/');
  const day = String.raw`\[\d{4}-\d\d-\d\d\]`;
  const all = (id: string) => page.locator(`section:has(#ui-${id}) li`);
  const report = page.locator('section:has(#ui-report) .cite > p').first();
  await expect(report).toHaveText(/\[N\/OL\]/);
  await expect(report).not.toHaveText(new RegExp(`${day}\\. http`));
  // The day of the edition, then that of reading.
  const edition = String.raw`（\d{4}-\d\d-\d\d）`;
  await expect(all('milestones').first()).toHaveText(new RegExp(`\\[EB/OL\\]\\. ${edition}${day}\\. http`));
  await expect(all('figures').first()).toHaveText(new RegExp(`\\[DS/OL\\]\\. 东渚录，?\\s?${edition}${day}\\. http`));
});

for (const path of [milestone, '/unions/linchuanwan/']) {
  test(`${path} offers itself for a frame on another site, small and without script`, async ({ page, request }) => {
    await page.goto(path);
    const link = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const offer = await (await request.get(new URL(link ?? '').pathname)).json();
    expect(offer).toMatchObject({ version: '1.0', type: 'rich', provider_name: '东渚录' });
    const [, src = ''] = /<iframe src="([^"]+)"/.exec(offer.html) ?? [];
    const response = await page.goto(new URL(src).pathname);
    expect((await response?.body())?.length).toBeLessThan(30_000);
    const shown = (await page.locator('h1').textContent()) ?? '';
    // What the heading says is not said again below.
    expect(await page.locator('footer a').allInnerTexts()).not.toContain(shown);
    for (const union of await page.locator('.event .tags a').allInnerTexts()) expect(shown).not.toContain(union);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('base').getAttribute('target')).toBe('_blank');
  });
}

test('each report, milestone and union has a card where its link is shared', async ({ page, request }) => {
  for (const path of ['/reports/linchuanwan-2018/', milestone, '/unions/linchuanwan/']) {
    await page.goto(path);
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    const png = await (await request.get(new URL(image ?? '').pathname)).body();
    // The header chunk of a PNG: width and height at bytes 16 and 20.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('a record has the day of reading, on the page and in the file that is downloaded', async ({ page }) => {
  await page.goto('/milestones/linchuanwan-2015-04-28-craftsmen/');
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  await expect(page.locator('pre[data-format=ris]')).toContainText(`Y2  - ${day.replaceAll('-', '/')}\n`);
  for (const details of await page.locator('details:has(pre[data-format])').all())
    await details.evaluate((element: HTMLDetailsElement) => {
      element.open = true;
    });
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('a[data-format=bib]').click()]);
  expect(file.suggestedFilename()).toBe('linchuanwan-2015-04-28-craftsmen.bib');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain(`urldate = {${day}}`);
  expect(text).toContain('eventdate = {2015-04-28}');
});
