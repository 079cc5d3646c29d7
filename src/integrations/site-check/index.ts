/** After all is built and before it is published: every link, id and promise of the site. A problem stops the build. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../../reader/identity/published.ts';
import { permalinksFile, readPermalinks } from '../../reader/promises.ts';
import { withdrawnTexts } from '../../reader/withdraw/record.ts';
import { archiveRoot } from '../../settings.ts';
import { stopOn } from '../stop.ts';
import { checkSite } from './check.ts';
import { checkWithdrawn } from './withdrawn.ts';

export const siteCheck = (): AstroIntegration => ({
  name: 'site-check',
  hooks: {
    'astro:build:done': async ({ dir }) =>
      stopOn([
        ...(await checkSite(fileURLToPath(dir), base(), readPermalinks(archiveRoot()), permalinksFile)),
        ...checkWithdrawn(fileURLToPath(dir), withdrawnTexts(archiveRoot())),
      ]),
  },
});
