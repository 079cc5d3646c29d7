/** The review page of imported drafts, under `npm run dev` alone: a build knows nothing of it. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { archiveRoot, originalsFolder } from '../../settings.ts';
import { answer } from './answer.ts';

const route = '/_import/';
/** A body of a long report, encoded, many times over. */
const mostBytes = 4 * 1024 * 1024;

export const review = (): AstroIntegration => ({
  name: 'review',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/_import', entrypoint: new URL('./list.astro', import.meta.url) });
      injectRoute({ pattern: '/_import/[id]', entrypoint: new URL('./page.astro', import.meta.url) });
      injectRoute({ pattern: '/_import/[id]/check', entrypoint: new URL('./check.astro', import.meta.url) });
      updateConfig({ vite: { plugins: [forms()] } });
    },
  },
});

/** Takes the page's forms; everything else goes on to Astro. */
const forms = (): Plugin => ({
  name: 'review-forms',
  configureServer({ config, middlewares, environments }) {
    const base = config.base.replace(/\/$/, '') + route;
    middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      if (!path.startsWith(base)) return next();
      if (request.method !== 'POST') {
        // Astro keeps the list of a route's pages; a draft that came since must be found.
        const { moduleGraph } = environments.ssr;
        for (const name of ['./page.astro', './check.astro'])
          for (const module of moduleGraph.getModulesByFile(fileURLToPath(new URL(name, import.meta.url))) ?? [])
            moduleGraph.invalidateModule(module);
        return next();
      }
      const chunks: Buffer[] = [];
      let length = 0;
      request.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > mostBytes) request.destroy();
        else chunks.push(chunk);
      });
      request.on('end', () => {
        const places = { root: archiveRoot(), originals: originalsFolder() };
        const {
          status,
          location,
          message = '',
        } = answer(places, {
          path: path.slice(base.length),
          body: Buffer.concat(chunks).toString('utf8'),
          headers: request.headers,
        });
        response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...(location && { location }) });
        response.end(message);
      });
    });
  },
});
