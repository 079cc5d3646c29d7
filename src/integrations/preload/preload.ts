import type { Plugin } from 'vite';

/**
 * What Vite puts around an import that comes later, as far as this site needs it: the files of such an import are fetched
 * together. Vite's own also waits for style sheets, which are imported as text here, and outweighs the scripts around it.
 */
export function preload(): Plugin {
  let base = '/';
  return {
    name: 'preload',
    enforce: 'pre',
    configResolved(config) {
      base = config.base;
    },
    load(id) {
      if (!id.endsWith('vite/preload-helper.js')) return;
      return `export function __vitePreload(load, files) {
        for (const file of files ?? []) {
          const link = document.createElement('link');
          link.rel = 'modulepreload';
          link.href = ${JSON.stringify(base)} + file;
          document.head.append(link);
        }
        return load();
      }`;
    },
  };
}
