/** What a reader keeps on a phone: the lists of files, and the service worker that answers with them where there is no network. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { writeLists } from '../../outputs/offline/lists.ts';
import { unitsOf } from '../../outputs/offline/units.ts';
import { base } from '../../reader/identity/published.ts';
import { theArchive } from '../../reader/once.ts';

const worker = fileURLToPath(new URL('../../client/offline/worker.ts', import.meta.url));

export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      writeLists(folder, base(), unitsOf(theArchive()));
      // Its address stays the same and lies at the root of the site: browsers let a worker answer for its own folder only.
      await build({
        entryPoints: [worker],
        outfile: join(folder, 'sw.js'),
        bundle: true,
        minify: true,
        format: 'iife',
        target: ['chrome111', 'firefox114', 'safari16.4'],
        logLevel: 'error',
      });
    },
  },
});
