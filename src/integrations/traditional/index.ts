/** The Traditional edition: modules of words converted as they are bundled, pages once they are built. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { theIdentity } from '../../reader/identity/identity.ts';
import { base, site } from '../../reader/identity/published.ts';
import { theContent } from '../../reader/once.ts';
import { makeTraditional } from './make-edition.ts';
import { traditionalModules } from './plugin.ts';

export const traditional = (): AstroIntegration => ({
  name: 'traditional',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [traditionalModules()] } });
    },
    'astro:build:done': async ({ dir }) => {
      if (theIdentity().traditional) await makeTraditional(fileURLToPath(dir), site(), base(), theContent().content);
    },
  },
});
