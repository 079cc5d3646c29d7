/** The search index of each edition of the built site; in development, that of the last build. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { outFolder } from '../../settings.ts';
import { searchInDevelopment } from './dev.ts';
import { indexSite } from './write-index.ts';

export const search = (): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ vite: { plugins: [searchInDevelopment(outFolder())] } });
    },
    'astro:build:done': async ({ dir }) => {
      await indexSite(fileURLToPath(dir));
    },
  },
});
