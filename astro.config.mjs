import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readPermalinks } from './scripts/permalinks.ts';
import { gonePages } from './src/domain/addresses/permalinks.ts';
import { preload } from './src/integrations/preload/preload.ts';
import { traditionalModules } from './src/integrations/traditional/plugin.ts';
import { titleFace } from './src/typography/face.ts';
import { headings } from './src/typography/markdown/headings.ts';
import { hold } from './src/typography/markdown/hold.ts';
import { marks } from './src/typography/markdown/marks.ts';
import { numbers } from './src/typography/markdown/numbers.ts';

// SITE is where the archive is published, BASE the folder it is published under. Both have working defaults.
const base = process.env.BASE ?? '/';

// Pages that moved or were withdrawn answer for ever, but are nothing to find.
const gone = gonePages(readPermalinks()).map(({ address }) => address);

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base,
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  // No inline script: a strict content policy would refuse it. Styles that phones of 2023 and the web views in them read.
  vite: {
    build: { assetsInlineLimit: 0, cssTarget: ['chrome111', 'firefox114', 'safari16.4'] },
    plugins: [titleFace(), preload(), traditionalModules()],
  },
  markdown: {
    processor: satteri({ hastPlugins: [marks, headings, hold, numbers], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !/\/404|\/(?:embed|original)\/$/.test(page) && !gone.some((address) => page.endsWith(address)),
    }),
  ],
});
