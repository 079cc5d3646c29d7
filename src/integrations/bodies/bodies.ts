/**
 * Reports' bodies as components. `virtual:bodies` gives for each report's id what imports its MDX: Astro would keep this list
 * in a file that all builds of a checkout share, so that two builds at once would spoil each other. And the MDX
 * compiler gets each body as the reader read it: else Astro would read the files once more in a way of its own, with a
 * byte-order mark, and with another reader of YAML, which speaks English to editors.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { theContent } from '../../reader/once.ts';
import { archiveRoot } from '../../settings.ts';

const name = 'virtual:bodies';
const resolved = `\0${name}`;

const pathOf = (file: string) => resolve(archiveRoot(), file);

function list(): string {
  const imports = [...theContent().bodies].map(
    ([report, { file }]) => `${JSON.stringify(report)}: () => import(${JSON.stringify(pathOf(file))})`,
  );
  return `export default { ${imports.join(', ')} };`;
}

export const bodies = (): Plugin => ({
  name: 'bodies',
  enforce: 'pre',
  resolveId: (id) => (id === name ? resolved : undefined),
  load(id) {
    if (id === resolved) return list();
    const [path] = id.split('?');
    if (!path?.endsWith('.mdx')) return undefined;
    const body = [...theContent().bodies.values()].find(({ file }) => pathOf(file) === path);
    // Blank lines in place of the front matter, so that lines keep their numbers.
    return body && { code: '\n'.repeat(body.firstLine - 1) + body.text, map: null };
  },
  // A report that comes or goes while a development server runs changes the list.
  configureServer({ watcher, environments }) {
    watcher.on('all', (event, path) => {
      if (!path.endsWith('.mdx') || event === 'change') return;
      for (const { moduleGraph } of Object.values(environments)) {
        const module = moduleGraph.getModuleById(resolved);
        if (module) moduleGraph.invalidateModule(module);
      }
    });
  },
});
