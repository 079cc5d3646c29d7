/** Addresses that moved: rules for the host, and copies of files that can't lead on by themselves. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostRules } from '../../domain/addresses/permalinks.ts';
import { theIdentity } from '../../reader/identity/identity.ts';
import { base } from '../../reader/identity/published.ts';
import { readPermalinks } from '../../reader/promises.ts';
import { archiveRoot } from '../../settings.ts';
import { keepFiles } from './keep-files.ts';

export const redirects = (): AstroIntegration => ({
  name: 'redirects',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const permalinks = readPermalinks(archiveRoot());
      keepFiles(fileURLToPath(dir), permalinks);
      const twins = theIdentity().traditional !== undefined;
      writeFileSync(new URL('_redirects', dir), hostRules(permalinks, base(), twins));
    },
  },
});
