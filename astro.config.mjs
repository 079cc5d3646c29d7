import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { titleFace } from './scripts/face.ts';
import { readPermalinks } from './scripts/permalinks.ts';
import { preload } from './scripts/preload.ts';
import { searchInDevelopment } from './scripts/search/dev.ts';
import { traditionalModules } from './scripts/traditional/plugin.ts';
import { gonePages } from './src/domain/permalinks.ts';
import { headings } from './src/markdown/headings.ts';
import { hold } from './src/markdown/hold.ts';
import { marks } from './src/markdown/marks.ts';
import { numbers } from './src/markdown/numbers.ts';

// SITE is where the archive is published, BASE the folder it is published under. Both have working defaults.
const base = process.env.BASE ?? '/';
const out = process.env.OUT_DIR ?? './dist';

// Pages that moved or were withdrawn answer for ever, but are nothing to find.
const gone = gonePages(readPermalinks()).map(({ address }) => address);

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base,
  outDir: out,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  // No inline script: a strict content policy would refuse it. Styles that phones of 2023 and the web views in them read.
  vite: {
    build: { assetsInlineLimit: 0, cssTarget: ['chrome111', 'firefox114', 'safari16.4'] },
    plugins: [titleFace(), preload(), traditionalModules(), searchInDevelopment(out)],
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
