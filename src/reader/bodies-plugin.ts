/**
 * Hands the reports' bodies to the MDX compiler as this reader read them. Else Astro would read the files once more in a
 * way of its own: with a byte-order mark, and with another reader of YAML, which speaks English to editors.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { archiveRoot } from '../settings.ts';
import { theContent } from './once.ts';

export const bodies = (): Plugin => ({
  name: 'bodies',
  enforce: 'pre',
  load(id) {
    const [path] = id.split('?');
    if (!path?.endsWith('.mdx')) return undefined;
    const body = [...theContent().bodies.values()].find(({ file }) => resolve(archiveRoot(), file) === path);
    // Blank lines in place of the front matter, so that lines keep their numbers.
    return body && { code: '\n'.repeat(body.firstLine - 1) + body.text, map: null };
  },
});
