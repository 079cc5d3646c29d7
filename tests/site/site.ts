/** What the tests know of the built sites (README.md beside `tests/`): where each stands, and a page of each kind. */
import { readFileSync } from 'node:fs';
import { expect, type Page, type Request } from '@playwright/test';
import { kindOf } from '../../src/domain/addresses/kind.ts';

const port = Number(process.env.TEST_PORT ?? 4391);

/** The invented archive of tests/fixtures/site without its sources, at the root: the `baseURL` of these tests. */
export const fixture = { folder: '.build/fixture', url: `http://localhost:${port + 2}` };

/** The invented archive with its sources. */
export const originals = { folder: '.build/originals', url: `http://localhost:${port + 3}` };

/** The six reports under /archive/, with originals where the sources are at hand. */
export const underBase = `http://localhost:${port + 1}/archive`;

/** Every address of a site's sitemap, from the root. */
export function sitemapOf(folder: string): string[] {
  const text = readFileSync(`${folder}/sitemap-0.xml`, 'utf8');
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  if (paths.length === 0) throw new Error(`${folder}/sitemap-0.xml names no page`);
  return paths;
}

export { kindOf };

/** A page of each kind that a sitemap has, and the page for unknown addresses. */
export const kindsOf = (sitemap: string[]) => [
  ...new Map(sitemap.map((path) => [kindOf(path), path])).values(),
  '/404.html',
];

/** Frames for other sites, of these pages: in no sitemap. */
export const embedsOf = (pages: string[]) =>
  pages.filter((path) => ['/milestones/x/', '/unions/x/'].includes(kindOf(path))).map((path) => `${path}embed/`);

export const sitemap = sitemapOf(fixture.folder);
export const kinds = kindsOf(sitemap);
export const embeds = embedsOf(kinds);

/** What a search finds. */
export const results = '/search/?q=工会';

/** Opens a page, and waits for what its search finds. */
export async function visit(page: Page, path: string) {
  await page.goto(path);
  if (path.includes('?q=')) await page.locator('#results a').first().waitFor();
}

/** What a reader can choose in 显示. */
export interface Choice {
  colour?: 'light' | 'dark';
  contrast?: 'high';
  size?: 'large' | 'care';
}

/** Shows the page that is open as a reader chooses (src/components/frame/settings/settings.ts); what is not named is as at first. */
export const choose = (page: Page, { colour, contrast, size }: Choice) =>
  page.evaluate(
    (choice) => {
      for (const [name, value] of Object.entries(choice))
        if (value) document.documentElement.dataset[name] = value;
        else delete document.documentElement.dataset[name];
    },
    { colour: colour ?? '', contrast: contrast ?? '', size: size ?? '' },
  );

/** What the reader chose in 显示, remembered before the page opens. */
export const remember = (page: Page, choice: Choice) =>
  page.addInitScript((text) => localStorage.setItem('archive-display', text), JSON.stringify(choice));

/** How often Tab stops within the text of the report that is open. */
export const stopsOf = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-part=text] :is(a[href], button, summary, [tabindex])')].filter(
        (e) => e.tabIndex >= 0 && e.checkVisibility(),
      ).length,
  );

/** Opens all that can be unfolded on the page, and 显示. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    document.querySelector<HTMLElement>('#ui-settings')?.showPopover();
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/**
 * Waits until what a script asked for now is painted: two frames and a task. Idle time is no measure: a browser without
 * a window that paints nothing may grant none.
 */
export const painted = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

/** Opens a list that its address filters, and waits until the lists' script, which comes after the page, has drawn all of it. */
export async function openFiltered(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.list-filters [role=status]')).not.toBeEmpty();
  await painted(page);
}

/**
 * Follows what a page asks for from now on: the paths in order, and `settled`, which waits until the page has all that it
 * asks for by itself. What scripts want once the page is painted comes after the load, so it is waited for too.
 */
export function follow(page: Page) {
  const asked: URL[] = [];
  const pending = new Set<Request>();
  page.on('request', (request) => {
    asked.push(new URL(request.url()));
    pending.add(request);
  });
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  const answered = () => expect.poll(() => pending.size, { intervals: [10, 20, 50] }).toBe(0);
  async function settled() {
    await page.waitForLoadState('load');
    for (let before = -1; before !== asked.length; ) {
      before = asked.length;
      await answered();
      await painted(page);
    }
    await answered();
  }
  return { asked, settled };
}
