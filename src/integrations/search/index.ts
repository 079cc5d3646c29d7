/** The search index of the built pages. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexSite } from '../../../scripts/index-site.ts';

export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': ({ dir }) => {
      indexSite(fileURLToPath(dir));
    },
  },
});
