/** The search index of each edition of the built site; in development, that of the last build: where there is none, search says so. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { address } from '../../domain/addresses/address.ts';
import { outFolder } from '../../settings.ts';
import { indexSite } from './write-index.ts';

/** `out` is where the site is built. */
export const searchInDevelopment = (out: string): Plugin => ({
  name: 'search-in-development',
  configureServer({ config, middlewares }) {
    for (const path of [address.searchIndex, address.traditional(address.searchIndex)])
      middlewares.use(config.base.replace(/\/$/, '') + path, (request, response) => {
        const file = out + path + new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
        const isThere = !/\.\.|\/$/.test(file) && existsSync(file);
        if (file.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
        response.statusCode = isThere ? 200 : 404;
        response.end(isThere ? readFileSync(file) : '');
      });
  },
});

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
