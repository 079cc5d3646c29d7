/** What the tests know of the built site: its pages by the sitemap, and a page of each kind. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { address } from '../../src/domain/addresses/address.ts';

/** Every address of the sitemap, from the root. */
export const sitemap = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, url]) => new URL(url ?? '').pathname,
);

/** The words of which addresses are made; what else stands in one is an id or a number. */
const words = new Set(
  Object.values(address).flatMap((part) =>
    (typeof part === 'string' ? part : (part as (...parts: string[]) => string)('x', 'x')).split('/'),
  ),
);

/** `/milestones/some-id/embed/` → `/milestones/x/embed/`. */
export const kindOf = (path: string) =>
  path
    .split('/')
    .map((part) => (part === '' || part.includes('.') || words.has(part) ? part : 'x'))
    .join('/');

/** A page of each kind that the sitemap has, and the page for unknown addresses. */
export const kinds = [...new Map(sitemap.map((path) => [kindOf(path), path])).values(), '/404.html'];

/** What a search finds, and frames for other sites: in no sitemap. */
export const results = '/search/?q=工会';
export const embeds = kinds
  .filter((path) => ['/milestones/x/', '/unions/x/'].includes(kindOf(path)))
  .map((path) => `${path}embed/`);

/** Opens a page, and waits for what its search finds. */
export async function visit(page: Page, path: string) {
  await page.goto(path);
  if (path.includes('?q=')) await page.locator('#results a').first().waitFor();
}

/** What the reader chose in 显示, remembered before the page opens. */
export const remember = (page: Page, choice: { care?: boolean; colour?: 'light' | 'dark' | 'contrast' }) =>
  page.addInitScript((text) => localStorage.setItem('gongyunzhi-display', text), JSON.stringify(choice));

/** Opens all that can be unfolded on the page, and 显示. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    document.querySelector<HTMLElement>('#ui-settings')?.showPopover();
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** The same site, built for /archive/ (see playwright.config.ts). */
export const underBase = `http://localhost:${Number(process.env.TEST_PORT ?? 4391) + 1}/archive`;

/** The same site with originals, where the sources are at hand. */
export const withOriginals = `http://localhost:${Number(process.env.TEST_PORT ?? 4391) + 2}`;
