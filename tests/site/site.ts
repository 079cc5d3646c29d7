/** What the tests know of the built site: its pages by the sitemap, and one page of each kind. */
import { readFileSync } from 'node:fs';

/** Every address of the sitemap, from the root. */
export const sitemap = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, url]) => new URL(url ?? '').pathname,
);

/** The first page of each kind: `/milestones/x/` stands for all milestones. */
export const kinds = [
  ...new Map(
    sitemap.map((path) => [path.split('/').slice(0, 2).join('/') + (path.split('/').length > 3 ? '/x' : ''), path]),
  ).values(),
  '/404.html',
];

/** The same site, built for /archive/ (see playwright.config.ts). */
export const underBase = `http://localhost:${Number(process.env.TEST_PORT ?? 4391) + 1}/archive`;

/** The same site with originals, where the sources are at hand. */
export const withOriginals = `http://localhost:${Number(process.env.TEST_PORT ?? 4391) + 2}`;
