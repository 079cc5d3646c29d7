import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { gonePages } from './src/domain/addresses/permalinks.ts';
import { contentCheck } from './src/integrations/content-check/index.ts';
import { development } from './src/integrations/development/index.ts';
import { offline } from './src/integrations/offline/index.ts';
import { withPhases } from './src/integrations/phases/phases.ts';
import { preload } from './src/integrations/preload/preload.ts';
import { publish } from './src/integrations/publish/index.ts';
import { records } from './src/integrations/records/index.ts';
import { redirects } from './src/integrations/redirects/index.ts';
import { review } from './src/integrations/review/index.ts';
import { search } from './src/integrations/search/index.ts';
import { siteCheck } from './src/integrations/site-check/index.ts';
import { stopOnSettings } from './src/integrations/stop.ts';
import { traditional } from './src/integrations/traditional/index.ts';
import { historyOf } from './src/reader/history/of-page.ts';
import { base, site } from './src/reader/identity/published.ts';
import { readPermalinks } from './src/reader/promises.ts';
import { archiveRoot, outFolder } from './src/settings.ts';
import { titleFace } from './src/typography/face.ts';

stopOnSettings();

// Pages that moved or were withdrawn answer for ever, but are nothing to find.
const gone = gonePages(readPermalinks(archiveRoot())).map(({ address }) => address);

export default defineConfig({
  site: site(),
  base: base(),
  outDir: outFolder(),
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  // No inline script: a strict content policy would refuse it. Styles that phones of 2023 and the web views in them read.
  vite: {
    build: { assetsInlineLimit: 0, cssTarget: ['chrome111', 'firefox114', 'safari16.4'] },
    plugins: [titleFace(archiveRoot()), preload()],
  },
  // In this order a build goes through them: what is wrong stops it, and the last puts the site in its place.
  integrations: withPhases([
    contentCheck(),
    development(),
    review(),
    mdx(),
    sitemap({
      filter: (page) => !/\/404|\/(?:embed|original)\/$/.test(page) && !gone.some((address) => page.endsWith(address)),
      serialize: (item) => {
        const lastmod = historyOf(new URL(item.url).pathname.slice(base().length - 1))?.last;
        return lastmod ? { ...item, lastmod } : item;
      },
    }),
    records(),
    redirects(),
    traditional(),
    search(),
    offline(),
    siteCheck(),
    publish(),
  ]),
});
