/** The Traditional edition, proof-read page by page as it was built; and what its pages say of themselves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { proofread } from '../../../src/integrations/traditional/proof/proof.ts';
import { fixture, kinds } from '../site.ts';

const folder = `${fixture.folder}/zh-hant`;
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');

test('no character is only Simplified, attributes included, and every 「『』」 nests', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.flatMap((file) => proofread(read(file)).map((wrong) => `${file}：${wrong}`))).toEqual([]);
});

const found = (html: string, pattern: RegExp) => pattern.exec(html)?.[1];

test('a page names itself as canonical, both editions to search engines, and the Simplified one to cite', () => {
  for (const file of pages) {
    const html = read(file);
    // A page that moved names its heir.
    if (html.includes('<meta name="robots" content="noindex">')) continue;
    const canonical = found(html, /<link rel="canonical" href="([^"]+)"/);
    expect(new URL(canonical ?? '').pathname, file).toBe(`/zh-hant/${file.replace(/index\.html$/, '')}`);
    expect(found(html, /<link rel="cite-as" href="[^"]*(\/zh-hant\/)/), file).toBeUndefined();
    const shared = found(html, /<meta property="og:url" content="([^"]+)"/);
    if (shared) expect(shared, file).toBe(canonical);
  }
});

test('every kind of page stands in the Traditional edition, in its words, and both name themselves as canonical', () => {
  const canonicals = (path: string) => {
    const html = readFileSync(`${fixture.folder}${path.replace(/\/$/, '/index.html')}`, 'utf8');
    const all = [...html.matchAll(/<link rel="canonical" href="([^"]+)"/g)].map(([, url]) => url);
    return { html, all };
  };
  expect(kinds.length).toBeGreaterThan(15);
  for (const path of kinds) {
    const simplified = canonicals(path);
    // All but the page for unknown addresses, which has none.
    expect(simplified.all, path).toHaveLength(path === '/404.html' ? 0 : 1);
    const traditional = canonicals(`/zh-hant${path}`);
    expect(traditional.all).toEqual(simplified.all.map((url) => url?.replace(/^(https?:\/\/[^/]+)/, '$1/zh-hant')));
    expect(found(traditional.html, /class="site-nav"[^>]*>[\s\S]*?<a [^>]*>([^<]+)</), path).toBe('報告');
  }
});

test('both editions stand in the sitemap, each page with its twin', () => {
  const index = readFileSync(`${fixture.folder}/sitemap-index.xml`, 'utf8');
  const map = (path: string) =>
    [...readFileSync(`${fixture.folder}${path}`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url]) => new URL(url ?? '').pathname,
    );
  expect(index).toContain('/zh-hant/sitemap-0.xml');
  expect(map('/zh-hant/sitemap-0.xml')).toEqual(map('/sitemap-0.xml').map((path) => `/zh-hant${path}`));
  for (const path of map('/zh-hant/sitemap-0.xml'))
    expect(existsSync(`${fixture.folder}${path}index.html`), path).toBe(true);
});
