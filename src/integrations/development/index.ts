/** What differs under `npm run dev`. */
import type { AstroIntegration } from 'astro';

export const development = (): AstroIntegration => ({
  name: 'development',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      // Files whose names are made (/feed.xml, /data/figures.csv) would be asked for with a slash at their end.
      if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
    },
  },
});
