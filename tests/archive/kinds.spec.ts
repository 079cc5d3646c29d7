/** The invented archive has a page of each kind that the six reports have, so that what is tested on it holds for them. */
import { expect, test } from '@playwright/test';
import { kindOf, sitemap, sitemapOf } from '../site/site.ts';

test('the invented archive has every kind of page', () => {
  const known = new Set(sitemap.map((path) => kindOf(path)));
  const all = sitemapOf('dist');
  expect(all.length).toBeGreaterThan(sitemap.length);
  expect(all.filter((path) => !known.has(kindOf(path)))).toEqual([]);
});
