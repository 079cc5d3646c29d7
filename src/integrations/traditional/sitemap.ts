/** The site's map with both editions: every page says where its twin is, and the Traditional pages have maps of their own. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { address } from '../../domain/addresses/address.ts';
import { type Edition, moved } from './edition.ts';

/** Which language a search engine sends to which page: each of both to its own, any other to the Simplified page. */
const twins = (simplified: string, traditional: string) =>
  (
    [
      ['zh-Hans', simplified],
      ['zh-Hant', traditional],
      ['x-default', simplified],
    ] as const
  )
    .map(([lang, to]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${to}"/>`)
    .join('');

/** One map as it was and once more for the edition, both with the twins of each page. */
export function bothMaps(xml: string, edition: Edition): { simplified: string; traditional: string } {
  const map = (which: 0 | 1) =>
    xml.replace(/<loc>([^<]*)<\/loc>/g, (_, page: string) => {
      const pages = [page, moved(decodeURI(page), edition)] as const;
      return `<loc>${pages[which]}</loc>${twins(...pages)}`;
    });
  return { simplified: map(0), traditional: map(1) };
}

/** Rewrites the maps in `folder` and names the new ones in their index. */
export function traditionalSitemaps(folder: string, full: (path: string) => string, edition: Edition) {
  const index = join(folder, 'sitemap-index.xml');
  if (!existsSync(index)) return;
  const files = readdirSync(folder).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const more = files.map((file) => {
    const { simplified, traditional } = bothMaps(readFileSync(join(folder, file), 'utf8'), edition);
    const path = address.traditional(`/${file}`);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, file), simplified);
    writeFileSync(join(folder, path), traditional);
    return `<sitemap><loc>${full(path)}</loc></sitemap>`;
  });
  const text = readFileSync(index, 'utf8');
  writeFileSync(index, text.replace('</sitemapindex>', `${more.join('')}</sitemapindex>`));
}
