/** `npm run dev` searches the index of the last build: where there is none, search says so. */
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { address } from '../../domain/addresses/address.ts';

/** `out` is where the site is built. */
export const searchInDevelopment = (out: string): Plugin => ({
  name: 'search-in-development',
  configureServer({ config, middlewares }) {
    for (const path of [address.searchIndex, address.traditional(address.searchIndex)])
      middlewares.use(config.base.replace(/\/$/, '') + path, (request, response) => {
        const file = `${out}${path}${new URL(request.url ?? '', 'http://localhost').pathname.slice(1)}`;
        const found = !file.includes('..') && existsSync(file) && !file.endsWith('/');
        if (file.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
        response.statusCode = found ? 200 : 404;
        response.end(found ? readFileSync(file) : '');
      });
  },
});
